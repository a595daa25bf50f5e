import { assignmentRoutes } from './assignments/index.ts';
import { caseRoutes } from './cases/index.ts';
import { deputyRoutes } from './deputies/index.ts';
import { petitionRoutes } from './petitions/index.ts';
import { residentRoutes } from './residents/index.ts';
import { siteRoutes } from './site/index.ts';
import { stationRoutes } from './stations/index.ts';
import { uploadRoutes } from './uploads/index.ts';

/** Every route of the API by feature; OpenAPI, the SDK's types and the route tests come from here. */
export const routes = {
  site: siteRoutes,
  stations: stationRoutes,
  deputies: deputyRoutes,
  petitions: petitionRoutes,
  uploads: uploadRoutes,
  residents: residentRoutes,
  cases: caseRoutes,
  assignments: assignmentRoutes,
};
