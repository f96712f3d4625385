// Generated from contracts/federation/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import * as parameters from './parameter-validators.js';
import * as bodies from './body-validators.js';

export const requestValidators = {
  getLiveness: {  },
  getReadiness: {  },
  getHealth: {  },
  getPeerInfo: {  },
  getPeerCapabilities: {  },
  forwardRun: { body: bodies.forwardRun_body },
  streamFederatedRunEvents: { path: parameters.streamFederatedRunEvents_path, query: parameters.streamFederatedRunEvents_query, headers: parameters.streamFederatedRunEvents_headers },
  ingestEvents: { body: bodies.ingestEvents_body },
};

export const responseValidators = {
  getLiveness: { 200: bodies.getLiveness_200, 500: bodies.getLiveness_500 },
  getReadiness: { 200: bodies.getReadiness_200, 500: bodies.getReadiness_500, 503: bodies.getReadiness_503 },
  getHealth: { 200: bodies.getHealth_200, 500: bodies.getHealth_500 },
  getPeerInfo: { 200: bodies.getPeerInfo_200, 400: bodies.getPeerInfo_400, 401: bodies.getPeerInfo_401, 403: bodies.getPeerInfo_403, 429: bodies.getPeerInfo_429, 500: bodies.getPeerInfo_500, 503: bodies.getPeerInfo_503 },
  getPeerCapabilities: { 200: bodies.getPeerCapabilities_200, 400: bodies.getPeerCapabilities_400, 401: bodies.getPeerCapabilities_401, 403: bodies.getPeerCapabilities_403, 429: bodies.getPeerCapabilities_429, 500: bodies.getPeerCapabilities_500, 503: bodies.getPeerCapabilities_503 },
  forwardRun: { 200: bodies.forwardRun_200, 201: bodies.forwardRun_201, 400: bodies.forwardRun_400, 401: bodies.forwardRun_401, 403: bodies.forwardRun_403, 404: bodies.forwardRun_404, 409: bodies.forwardRun_409, 413: bodies.forwardRun_413, 415: bodies.forwardRun_415, 429: bodies.forwardRun_429, 500: bodies.forwardRun_500, 501: bodies.forwardRun_501, 503: bodies.forwardRun_503, 504: bodies.forwardRun_504 },
  streamFederatedRunEvents: { 400: bodies.streamFederatedRunEvents_400, 401: bodies.streamFederatedRunEvents_401, 403: bodies.streamFederatedRunEvents_403, 404: bodies.streamFederatedRunEvents_404, 429: bodies.streamFederatedRunEvents_429, 500: bodies.streamFederatedRunEvents_500, 501: bodies.streamFederatedRunEvents_501, 503: bodies.streamFederatedRunEvents_503, 504: bodies.streamFederatedRunEvents_504 },
  ingestEvents: { 200: bodies.ingestEvents_200, 400: bodies.ingestEvents_400, 401: bodies.ingestEvents_401, 403: bodies.ingestEvents_403, 413: bodies.ingestEvents_413, 415: bodies.ingestEvents_415, 429: bodies.ingestEvents_429, 500: bodies.ingestEvents_500, 501: bodies.ingestEvents_501, 503: bodies.ingestEvents_503 },
};

export const streamValidators = {

};
