create policy relay_clears on outbox for delete to lianxin_relay using (done_at is not null);
--> statement-breakpoint
grant delete on outbox to lianxin_relay;
