grant delete on attempts, verifications to lianxin_app;
