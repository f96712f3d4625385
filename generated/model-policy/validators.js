// Generated from contracts/model-policy/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import * as parameters from './parameter-validators.js';
import * as bodies from './body-validators.js';

export const requestValidators = {
  getLiveness: {  },
  getReadiness: {  },
  getHealth: {  },
  createChatCompletion: { body: bodies.createChatCompletion_body },
  createEmbedding: { body: bodies.createEmbedding_body },
  listModels: {  },
  getModel: { path: parameters.getModel_path },
  invokeModel: { body: bodies.invokeModel_body },
  checkPolicy: { body: bodies.checkPolicy_body },
};

export const responseValidators = {
  getLiveness: { 200: bodies.getLiveness_200, 500: bodies.getLiveness_500 },
  getReadiness: { 200: bodies.getReadiness_200, 500: bodies.getReadiness_500, 503: bodies.getReadiness_503 },
  getHealth: { 200: bodies.getHealth_200, 500: bodies.getHealth_500 },
  createChatCompletion: { 200: bodies.createChatCompletion_200, 400: bodies.createChatCompletion_400, 401: bodies.createChatCompletion_401, 403: bodies.createChatCompletion_403, 404: bodies.createChatCompletion_404, 413: bodies.createChatCompletion_413, 415: bodies.createChatCompletion_415, 429: bodies.createChatCompletion_429, 500: bodies.createChatCompletion_500, 503: bodies.createChatCompletion_503, 504: bodies.createChatCompletion_504 },
  createEmbedding: { 200: bodies.createEmbedding_200, 400: bodies.createEmbedding_400, 401: bodies.createEmbedding_401, 403: bodies.createEmbedding_403, 404: bodies.createEmbedding_404, 413: bodies.createEmbedding_413, 415: bodies.createEmbedding_415, 429: bodies.createEmbedding_429, 500: bodies.createEmbedding_500, 503: bodies.createEmbedding_503, 504: bodies.createEmbedding_504 },
  listModels: { 200: bodies.listModels_200, 400: bodies.listModels_400, 401: bodies.listModels_401, 403: bodies.listModels_403, 429: bodies.listModels_429, 500: bodies.listModels_500, 503: bodies.listModels_503 },
  getModel: { 200: bodies.getModel_200, 400: bodies.getModel_400, 401: bodies.getModel_401, 403: bodies.getModel_403, 404: bodies.getModel_404, 429: bodies.getModel_429, 500: bodies.getModel_500, 503: bodies.getModel_503 },
  invokeModel: { 200: bodies.invokeModel_200, 400: bodies.invokeModel_400, 401: bodies.invokeModel_401, 403: bodies.invokeModel_403, 404: bodies.invokeModel_404, 413: bodies.invokeModel_413, 415: bodies.invokeModel_415, 429: bodies.invokeModel_429, 500: bodies.invokeModel_500, 503: bodies.invokeModel_503, 504: bodies.invokeModel_504 },
  checkPolicy: { 200: bodies.checkPolicy_200, 400: bodies.checkPolicy_400, 401: bodies.checkPolicy_401, 403: bodies.checkPolicy_403, 404: bodies.checkPolicy_404, 413: bodies.checkPolicy_413, 415: bodies.checkPolicy_415, 429: bodies.checkPolicy_429, 500: bodies.checkPolicy_500, 503: bodies.checkPolicy_503 },
};

export const streamValidators = {
  createChatCompletion: bodies.createChatCompletion_item,
};
