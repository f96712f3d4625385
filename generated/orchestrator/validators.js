// Generated from contracts/orchestrator/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import * as parameters from './parameter-validators.js';
import * as bodies from './body-validators.js';

export const requestValidators = {
  getLiveness: {  },
  getReadiness: {  },
  getHealth: {  },
  listAgents: { query: parameters.listAgents_query },
  createAgent: { body: bodies.createAgent_body },
  getAgent: { path: parameters.getAgent_path },
  deleteAgent: { path: parameters.deleteAgent_path },
  setAgentStatus: { path: parameters.setAgentStatus_path, body: bodies.setAgentStatus_body },
  rollBackAgent: { path: parameters.rollBackAgent_path, body: bodies.rollBackAgent_body },
  listAgentVersions: { path: parameters.listAgentVersions_path, query: parameters.listAgentVersions_query },
  updateAgent: { path: parameters.updateAgent_path, body: bodies.updateAgent_body },
  listAgentRuns: { path: parameters.listAgentRuns_path, query: parameters.listAgentRuns_query },
  createRun: { path: parameters.createRun_path, headers: parameters.createRun_headers, body: bodies.createRun_body },
  listRuns: { query: parameters.listRuns_query },
  getRun: { path: parameters.getRun_path },
  cancelRun: { path: parameters.cancelRun_path, body: bodies.cancelRun_body },
  streamRunEvents: { path: parameters.streamRunEvents_path, query: parameters.streamRunEvents_query, headers: parameters.streamRunEvents_headers },
  listTools: { query: parameters.listTools_query },
  listWebhookTools: { query: parameters.listWebhookTools_query },
  createWebhookTool: { body: bodies.createWebhookTool_body },
  getWebhookTool: { path: parameters.getWebhookTool_path },
  deleteWebhookTool: { path: parameters.deleteWebhookTool_path },
  updateWebhookTool: { path: parameters.updateWebhookTool_path, body: bodies.updateWebhookTool_body },
  rotateWebhookToolSecret: { path: parameters.rotateWebhookToolSecret_path, body: bodies.rotateWebhookToolSecret_body },
  getMemory: { path: parameters.getMemory_path },
  putMemory: { path: parameters.putMemory_path, body: bodies.putMemory_body },
  deleteMemory: { path: parameters.deleteMemory_path },
  listMemory: { path: parameters.listMemory_path, query: parameters.listMemory_query },
  searchMemory: { path: parameters.searchMemory_path, body: bodies.searchMemory_body },
};

export const responseValidators = {
  getLiveness: { 200: bodies.getLiveness_200, 500: bodies.getLiveness_500 },
  getReadiness: { 200: bodies.getReadiness_200, 500: bodies.getReadiness_500, 503: bodies.getReadiness_503 },
  getHealth: { 200: bodies.getHealth_200, 500: bodies.getHealth_500 },
  listAgents: { 200: bodies.listAgents_200, 400: bodies.listAgents_400, 401: bodies.listAgents_401, 403: bodies.listAgents_403, 429: bodies.listAgents_429, 500: bodies.listAgents_500, 503: bodies.listAgents_503 },
  createAgent: { 201: bodies.createAgent_201, 400: bodies.createAgent_400, 401: bodies.createAgent_401, 403: bodies.createAgent_403, 409: bodies.createAgent_409, 413: bodies.createAgent_413, 415: bodies.createAgent_415, 429: bodies.createAgent_429, 500: bodies.createAgent_500, 503: bodies.createAgent_503 },
  getAgent: { 200: bodies.getAgent_200, 400: bodies.getAgent_400, 401: bodies.getAgent_401, 403: bodies.getAgent_403, 404: bodies.getAgent_404, 429: bodies.getAgent_429, 500: bodies.getAgent_500, 503: bodies.getAgent_503 },
  deleteAgent: { 200: bodies.deleteAgent_200, 400: bodies.deleteAgent_400, 401: bodies.deleteAgent_401, 403: bodies.deleteAgent_403, 404: bodies.deleteAgent_404, 409: bodies.deleteAgent_409, 429: bodies.deleteAgent_429, 500: bodies.deleteAgent_500, 503: bodies.deleteAgent_503 },
  setAgentStatus: { 200: bodies.setAgentStatus_200, 400: bodies.setAgentStatus_400, 401: bodies.setAgentStatus_401, 403: bodies.setAgentStatus_403, 404: bodies.setAgentStatus_404, 413: bodies.setAgentStatus_413, 415: bodies.setAgentStatus_415, 429: bodies.setAgentStatus_429, 500: bodies.setAgentStatus_500, 503: bodies.setAgentStatus_503 },
  rollBackAgent: { 200: bodies.rollBackAgent_200, 400: bodies.rollBackAgent_400, 401: bodies.rollBackAgent_401, 403: bodies.rollBackAgent_403, 404: bodies.rollBackAgent_404, 413: bodies.rollBackAgent_413, 415: bodies.rollBackAgent_415, 429: bodies.rollBackAgent_429, 500: bodies.rollBackAgent_500, 503: bodies.rollBackAgent_503 },
  listAgentVersions: { 200: bodies.listAgentVersions_200, 400: bodies.listAgentVersions_400, 401: bodies.listAgentVersions_401, 403: bodies.listAgentVersions_403, 404: bodies.listAgentVersions_404, 429: bodies.listAgentVersions_429, 500: bodies.listAgentVersions_500, 503: bodies.listAgentVersions_503 },
  updateAgent: { 201: bodies.updateAgent_201, 400: bodies.updateAgent_400, 401: bodies.updateAgent_401, 403: bodies.updateAgent_403, 404: bodies.updateAgent_404, 413: bodies.updateAgent_413, 415: bodies.updateAgent_415, 429: bodies.updateAgent_429, 500: bodies.updateAgent_500, 503: bodies.updateAgent_503 },
  listAgentRuns: { 200: bodies.listAgentRuns_200, 400: bodies.listAgentRuns_400, 401: bodies.listAgentRuns_401, 403: bodies.listAgentRuns_403, 404: bodies.listAgentRuns_404, 429: bodies.listAgentRuns_429, 500: bodies.listAgentRuns_500, 503: bodies.listAgentRuns_503 },
  createRun: { 200: bodies.createRun_200, 201: bodies.createRun_201, 400: bodies.createRun_400, 401: bodies.createRun_401, 403: bodies.createRun_403, 404: bodies.createRun_404, 409: bodies.createRun_409, 413: bodies.createRun_413, 415: bodies.createRun_415, 429: bodies.createRun_429, 500: bodies.createRun_500, 503: bodies.createRun_503 },
  listRuns: { 200: bodies.listRuns_200, 400: bodies.listRuns_400, 401: bodies.listRuns_401, 403: bodies.listRuns_403, 429: bodies.listRuns_429, 500: bodies.listRuns_500, 503: bodies.listRuns_503 },
  getRun: { 200: bodies.getRun_200, 400: bodies.getRun_400, 401: bodies.getRun_401, 403: bodies.getRun_403, 404: bodies.getRun_404, 410: bodies.getRun_410, 429: bodies.getRun_429, 500: bodies.getRun_500, 503: bodies.getRun_503 },
  cancelRun: { 200: bodies.cancelRun_200, 400: bodies.cancelRun_400, 401: bodies.cancelRun_401, 403: bodies.cancelRun_403, 404: bodies.cancelRun_404, 409: bodies.cancelRun_409, 410: bodies.cancelRun_410, 413: bodies.cancelRun_413, 415: bodies.cancelRun_415, 429: bodies.cancelRun_429, 500: bodies.cancelRun_500, 503: bodies.cancelRun_503 },
  streamRunEvents: { 400: bodies.streamRunEvents_400, 401: bodies.streamRunEvents_401, 403: bodies.streamRunEvents_403, 404: bodies.streamRunEvents_404, 410: bodies.streamRunEvents_410, 429: bodies.streamRunEvents_429, 500: bodies.streamRunEvents_500, 503: bodies.streamRunEvents_503 },
  listTools: { 200: bodies.listTools_200, 400: bodies.listTools_400, 401: bodies.listTools_401, 403: bodies.listTools_403, 429: bodies.listTools_429, 500: bodies.listTools_500, 503: bodies.listTools_503 },
  listWebhookTools: { 200: bodies.listWebhookTools_200, 400: bodies.listWebhookTools_400, 401: bodies.listWebhookTools_401, 403: bodies.listWebhookTools_403, 429: bodies.listWebhookTools_429, 500: bodies.listWebhookTools_500, 503: bodies.listWebhookTools_503 },
  createWebhookTool: { 201: bodies.createWebhookTool_201, 400: bodies.createWebhookTool_400, 401: bodies.createWebhookTool_401, 403: bodies.createWebhookTool_403, 409: bodies.createWebhookTool_409, 413: bodies.createWebhookTool_413, 415: bodies.createWebhookTool_415, 429: bodies.createWebhookTool_429, 500: bodies.createWebhookTool_500, 503: bodies.createWebhookTool_503 },
  getWebhookTool: { 200: bodies.getWebhookTool_200, 400: bodies.getWebhookTool_400, 401: bodies.getWebhookTool_401, 403: bodies.getWebhookTool_403, 404: bodies.getWebhookTool_404, 429: bodies.getWebhookTool_429, 500: bodies.getWebhookTool_500, 503: bodies.getWebhookTool_503 },
  deleteWebhookTool: { 200: bodies.deleteWebhookTool_200, 400: bodies.deleteWebhookTool_400, 401: bodies.deleteWebhookTool_401, 403: bodies.deleteWebhookTool_403, 404: bodies.deleteWebhookTool_404, 429: bodies.deleteWebhookTool_429, 500: bodies.deleteWebhookTool_500, 503: bodies.deleteWebhookTool_503 },
  updateWebhookTool: { 200: bodies.updateWebhookTool_200, 400: bodies.updateWebhookTool_400, 401: bodies.updateWebhookTool_401, 403: bodies.updateWebhookTool_403, 404: bodies.updateWebhookTool_404, 413: bodies.updateWebhookTool_413, 415: bodies.updateWebhookTool_415, 429: bodies.updateWebhookTool_429, 500: bodies.updateWebhookTool_500, 503: bodies.updateWebhookTool_503 },
  rotateWebhookToolSecret: { 200: bodies.rotateWebhookToolSecret_200, 400: bodies.rotateWebhookToolSecret_400, 401: bodies.rotateWebhookToolSecret_401, 403: bodies.rotateWebhookToolSecret_403, 404: bodies.rotateWebhookToolSecret_404, 413: bodies.rotateWebhookToolSecret_413, 415: bodies.rotateWebhookToolSecret_415, 429: bodies.rotateWebhookToolSecret_429, 500: bodies.rotateWebhookToolSecret_500, 503: bodies.rotateWebhookToolSecret_503 },
  getMemory: { 200: bodies.getMemory_200, 400: bodies.getMemory_400, 401: bodies.getMemory_401, 403: bodies.getMemory_403, 404: bodies.getMemory_404, 429: bodies.getMemory_429, 500: bodies.getMemory_500, 503: bodies.getMemory_503 },
  putMemory: { 200: bodies.putMemory_200, 400: bodies.putMemory_400, 401: bodies.putMemory_401, 403: bodies.putMemory_403, 404: bodies.putMemory_404, 413: bodies.putMemory_413, 415: bodies.putMemory_415, 429: bodies.putMemory_429, 500: bodies.putMemory_500, 503: bodies.putMemory_503 },
  deleteMemory: { 200: bodies.deleteMemory_200, 400: bodies.deleteMemory_400, 401: bodies.deleteMemory_401, 403: bodies.deleteMemory_403, 404: bodies.deleteMemory_404, 429: bodies.deleteMemory_429, 500: bodies.deleteMemory_500, 503: bodies.deleteMemory_503 },
  listMemory: { 200: bodies.listMemory_200, 400: bodies.listMemory_400, 401: bodies.listMemory_401, 403: bodies.listMemory_403, 404: bodies.listMemory_404, 429: bodies.listMemory_429, 500: bodies.listMemory_500, 503: bodies.listMemory_503 },
  searchMemory: { 200: bodies.searchMemory_200, 400: bodies.searchMemory_400, 401: bodies.searchMemory_401, 403: bodies.searchMemory_403, 404: bodies.searchMemory_404, 413: bodies.searchMemory_413, 415: bodies.searchMemory_415, 429: bodies.searchMemory_429, 500: bodies.searchMemory_500, 503: bodies.searchMemory_503, 504: bodies.searchMemory_504 },
};

export const streamValidators = {

};
