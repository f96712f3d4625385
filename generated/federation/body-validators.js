// Generated from contracts/federation/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const getLiveness_200 = validate20;
const schema31 = {"type":"object","required":["status","service","version"],"properties":{"status":{"type":"string","enum":["ok"]},"service":{"$ref":"ServiceName"},"version":{"type":"string","minLength":1,"maxLength":64},"correlation_id":{"$ref":"CorrelationId"}}};
const schema32 = {"type":"string","enum":["orchestrator","model-policy","federation"]};
const schema33 = {"type":"string","pattern":"^corr_[0-9A-HJKMNP-TV-Z]{26}$","maxLength":72};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^corr_[0-9A-HJKMNP-TV-Z]{26}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.service === undefined) && (missing0 = "service"))) || ((data.version === undefined) && (missing0 = "version"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "ok")){
validate20.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service !== undefined){
let data1 = data.service;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate20.errors = [{instancePath:instancePath+"/service",schemaPath:"ServiceName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "orchestrator") || (data1 === "model-policy")) || (data1 === "federation"))){
validate20.errors = [{instancePath:instancePath+"/service",schemaPath:"ServiceName/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data2 = data.version;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 64){
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data3 = data.correlation_id;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate20.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
validate20.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"status":true,"service":true,"version":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const getLiveness_500 = validate21;
const schema34 = {"type":"object","required":["error","correlation_id"],"properties":{"error":{"$ref":"ErrorBody"},"correlation_id":{"$ref":"CorrelationId"}}};
const schema35 = {"type":"object","required":["code","message","retryable"],"properties":{"code":{"$ref":"ErrorCode"},"message":{"type":"string","minLength":1,"maxLength":4000},"retryable":{"type":"boolean"},"details":{"type":"object","additionalProperties":true}}};
const schema36 = {"type":"string","enum":["invalid_request","unauthorized","forbidden","policy_blocked","not_found","conflict","rate_limited","quota_exceeded","internal_error","not_implemented","dependency_unavailable","timeout"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.retryable === undefined) && (missing0 = "retryable"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate22.errors = [{instancePath:instancePath+"/code",schemaPath:"ErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((data0 === "invalid_request") || (data0 === "unauthorized")) || (data0 === "forbidden")) || (data0 === "policy_blocked")) || (data0 === "not_found")) || (data0 === "conflict")) || (data0 === "rate_limited")) || (data0 === "quota_exceeded")) || (data0 === "internal_error")) || (data0 === "not_implemented")) || (data0 === "dependency_unavailable")) || (data0 === "timeout"))){
validate22.errors = [{instancePath:instancePath+"/code",schemaPath:"ErrorCode/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data1 = data.message;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 4000){
validate22.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate22.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retryable !== undefined){
const _errs6 = errors;
if(typeof data.retryable !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data3 = data.details;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate22.errors = [{instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"code":true,"message":true,"retryable":true,"details":true},"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) && (missing0 = "error")) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
const _errs1 = errors;
if(!(validate22(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data1 = data.correlation_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 72){
validate21.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data1)){
validate21.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"error":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const getReadiness_200 = validate24;
const schema38 = {"type":"object","required":["status","service","checks"],"properties":{"status":{"type":"string","enum":["ready","not_ready"]},"service":{"$ref":"ServiceName"},"checks":{"type":"array","maxItems":64,"items":{"type":"object","required":["name","status"],"properties":{"name":{"type":"string","minLength":1,"maxLength":128},"status":{"type":"string","enum":["ok","failed"]},"message":{"type":"string","maxLength":1000}}}},"correlation_id":{"$ref":"CorrelationId"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.service === undefined) && (missing0 = "service"))) || ((data.checks === undefined) && (missing0 = "checks"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate24.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "ready") || (data0 === "not_ready"))){
validate24.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service !== undefined){
let data1 = data.service;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate24.errors = [{instancePath:instancePath+"/service",schemaPath:"ServiceName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "orchestrator") || (data1 === "model-policy")) || (data1 === "federation"))){
validate24.errors = [{instancePath:instancePath+"/service",schemaPath:"ServiceName/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data2 = data.checks;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 64){
validate24.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.name === undefined) && (missing1 = "name")) || ((data3.status === undefined) && (missing1 = "status"))){
validate24.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.name !== undefined){
let data4 = data3.name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func1(data4) > 128){
validate24.errors = [{instancePath:instancePath+"/checks/" + i0+"/name",schemaPath:"#/properties/checks/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate24.errors = [{instancePath:instancePath+"/checks/" + i0+"/name",schemaPath:"#/properties/checks/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/checks/" + i0+"/name",schemaPath:"#/properties/checks/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.status !== undefined){
let data5 = data3.status;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate24.errors = [{instancePath:instancePath+"/checks/" + i0+"/status",schemaPath:"#/properties/checks/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "ok") || (data5 === "failed"))){
validate24.errors = [{instancePath:instancePath+"/checks/" + i0+"/status",schemaPath:"#/properties/checks/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.properties.checks.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.message !== undefined){
let data6 = data3.message;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func1(data6) > 1000){
validate24.errors = [{instancePath:instancePath+"/checks/" + i0+"/message",schemaPath:"#/properties/checks/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/checks/" + i0+"/message",schemaPath:"#/properties/checks/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data7 = data.correlation_id;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func1(data7) > 72){
validate24.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data7)){
validate24.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"status":true,"service":true,"checks":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const getPeerInfo_200 = validate25;
const schema41 = {"type":"object","required":["peer","correlation_id"],"properties":{"peer":{"type":"object","required":["stack_id","environment","region","api_versions","endpoints","build"],"properties":{"stack_id":{"$ref":"StackId"},"environment":{"type":"string","minLength":1,"maxLength":64},"region":{"type":"string","minLength":1,"maxLength":64},"api_versions":{"type":"array","minItems":1,"maxItems":16,"items":{"type":"string","pattern":"^v[0-9]{1,4}(\\.[0-9]{1,4}){0,2}$"}},"endpoints":{"type":"object","required":["agent_orchestrator_base_url","model_policy_base_url","federation_base_url"],"properties":{"agent_orchestrator_base_url":{"type":"string","format":"uri","maxLength":2048},"model_policy_base_url":{"type":"string","format":"uri","maxLength":2048},"federation_base_url":{"type":"string","format":"uri","maxLength":2048}}},"build":{"type":"object","required":["version","git_sha","timestamp"],"properties":{"version":{"type":"string","minLength":1,"maxLength":64},"git_sha":{"type":"string","minLength":1,"maxLength":64},"timestamp":{"$ref":"Timestamp"}}}}},"correlation_id":{"$ref":"CorrelationId"}}};
const schema42 = {"type":"string","pattern":"^stk_[A-Za-z0-9_]{1,60}$","maxLength":72};
const schema43 = {"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$","maxLength":30};
const pattern7 = new RegExp("^stk_[A-Za-z0-9_]{1,60}$", "u");
const pattern8 = new RegExp("^v[0-9]{1,4}(\\.[0-9]{1,4}){0,2}$", "u");
const pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$", "u");
const formats0 = require("ajv-formats/dist/formats").fullFormats.uri;
const formats6 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.peer === undefined) && (missing0 = "peer")) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.peer !== undefined){
let data0 = data.peer;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.stack_id === undefined) && (missing1 = "stack_id")) || ((data0.environment === undefined) && (missing1 = "environment"))) || ((data0.region === undefined) && (missing1 = "region"))) || ((data0.api_versions === undefined) && (missing1 = "api_versions"))) || ((data0.endpoints === undefined) && (missing1 = "endpoints"))) || ((data0.build === undefined) && (missing1 = "build"))){
validate25.errors = [{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.stack_id !== undefined){
let data1 = data0.stack_id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 72){
validate25.errors = [{instancePath:instancePath+"/peer/stack_id",schemaPath:"StackId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data1)){
validate25.errors = [{instancePath:instancePath+"/peer/stack_id",schemaPath:"StackId/pattern",keyword:"pattern",params:{pattern: "^stk_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^stk_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/stack_id",schemaPath:"StackId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.environment !== undefined){
let data2 = data0.environment;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 64){
validate25.errors = [{instancePath:instancePath+"/peer/environment",schemaPath:"#/properties/peer/properties/environment/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate25.errors = [{instancePath:instancePath+"/peer/environment",schemaPath:"#/properties/peer/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/environment",schemaPath:"#/properties/peer/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.region !== undefined){
let data3 = data0.region;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 64){
validate25.errors = [{instancePath:instancePath+"/peer/region",schemaPath:"#/properties/peer/properties/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate25.errors = [{instancePath:instancePath+"/peer/region",schemaPath:"#/properties/peer/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/region",schemaPath:"#/properties/peer/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.api_versions !== undefined){
let data4 = data0.api_versions;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 16){
validate25.errors = [{instancePath:instancePath+"/peer/api_versions",schemaPath:"#/properties/peer/properties/api_versions/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
if(data4.length < 1){
validate25.errors = [{instancePath:instancePath+"/peer/api_versions",schemaPath:"#/properties/peer/properties/api_versions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate25.errors = [{instancePath:instancePath+"/peer/api_versions/" + i0,schemaPath:"#/properties/peer/properties/api_versions/items/pattern",keyword:"pattern",params:{pattern: "^v[0-9]{1,4}(\\.[0-9]{1,4}){0,2}$"},message:"must match pattern \""+"^v[0-9]{1,4}(\\.[0-9]{1,4}){0,2}$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/api_versions/" + i0,schemaPath:"#/properties/peer/properties/api_versions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/api_versions",schemaPath:"#/properties/peer/properties/api_versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.endpoints !== undefined){
let data6 = data0.endpoints;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((((data6.agent_orchestrator_base_url === undefined) && (missing2 = "agent_orchestrator_base_url")) || ((data6.model_policy_base_url === undefined) && (missing2 = "model_policy_base_url"))) || ((data6.federation_base_url === undefined) && (missing2 = "federation_base_url"))){
validate25.errors = [{instancePath:instancePath+"/peer/endpoints",schemaPath:"#/properties/peer/properties/endpoints/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data6.agent_orchestrator_base_url !== undefined){
let data7 = data6.agent_orchestrator_base_url;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data7 === "string"){
if(func1(data7) > 2048){
validate25.errors = [{instancePath:instancePath+"/peer/endpoints/agent_orchestrator_base_url",schemaPath:"#/properties/peer/properties/endpoints/properties/agent_orchestrator_base_url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!(formats0(data7))){
validate25.errors = [{instancePath:instancePath+"/peer/endpoints/agent_orchestrator_base_url",schemaPath:"#/properties/peer/properties/endpoints/properties/agent_orchestrator_base_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/endpoints/agent_orchestrator_base_url",schemaPath:"#/properties/peer/properties/endpoints/properties/agent_orchestrator_base_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.model_policy_base_url !== undefined){
let data8 = data6.model_policy_base_url;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data8 === "string"){
if(func1(data8) > 2048){
validate25.errors = [{instancePath:instancePath+"/peer/endpoints/model_policy_base_url",schemaPath:"#/properties/peer/properties/endpoints/properties/model_policy_base_url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!(formats0(data8))){
validate25.errors = [{instancePath:instancePath+"/peer/endpoints/model_policy_base_url",schemaPath:"#/properties/peer/properties/endpoints/properties/model_policy_base_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/endpoints/model_policy_base_url",schemaPath:"#/properties/peer/properties/endpoints/properties/model_policy_base_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.federation_base_url !== undefined){
let data9 = data6.federation_base_url;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data9 === "string"){
if(func1(data9) > 2048){
validate25.errors = [{instancePath:instancePath+"/peer/endpoints/federation_base_url",schemaPath:"#/properties/peer/properties/endpoints/properties/federation_base_url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!(formats0(data9))){
validate25.errors = [{instancePath:instancePath+"/peer/endpoints/federation_base_url",schemaPath:"#/properties/peer/properties/endpoints/properties/federation_base_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/endpoints/federation_base_url",schemaPath:"#/properties/peer/properties/endpoints/properties/federation_base_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/endpoints",schemaPath:"#/properties/peer/properties/endpoints/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.build !== undefined){
let data10 = data0.build;
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if((((data10.version === undefined) && (missing3 = "version")) || ((data10.git_sha === undefined) && (missing3 = "git_sha"))) || ((data10.timestamp === undefined) && (missing3 = "timestamp"))){
validate25.errors = [{instancePath:instancePath+"/peer/build",schemaPath:"#/properties/peer/properties/build/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data10.version !== undefined){
let data11 = data10.version;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(func1(data11) > 64){
validate25.errors = [{instancePath:instancePath+"/peer/build/version",schemaPath:"#/properties/peer/properties/build/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data11) < 1){
validate25.errors = [{instancePath:instancePath+"/peer/build/version",schemaPath:"#/properties/peer/properties/build/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/build/version",schemaPath:"#/properties/peer/properties/build/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.git_sha !== undefined){
let data12 = data10.git_sha;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data12 === "string"){
if(func1(data12) > 64){
validate25.errors = [{instancePath:instancePath+"/peer/build/git_sha",schemaPath:"#/properties/peer/properties/build/properties/git_sha/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data12) < 1){
validate25.errors = [{instancePath:instancePath+"/peer/build/git_sha",schemaPath:"#/properties/peer/properties/build/properties/git_sha/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/build/git_sha",schemaPath:"#/properties/peer/properties/build/properties/git_sha/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.timestamp !== undefined){
let data13 = data10.timestamp;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(errors === _errs29){
if(typeof data13 === "string"){
if(func1(data13) > 30){
validate25.errors = [{instancePath:instancePath+"/peer/build/timestamp",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern9.test(data13)){
validate25.errors = [{instancePath:instancePath+"/peer/build/timestamp",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats6.validate(data13))){
validate25.errors = [{instancePath:instancePath+"/peer/build/timestamp",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/build/timestamp",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer/build",schemaPath:"#/properties/peer/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data14 = data.correlation_id;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(func1(data14) > 72){
validate25.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data14)){
validate25.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"peer":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const getPeerCapabilities_200 = validate26;
const schema45 = {"type":"object","required":["capabilities","correlation_id"],"properties":{"capabilities":{"type":"object","required":["supports","limits","models"],"properties":{"supports":{"type":"object","required":["runs_forward","events_stream","tenant_isolation","tool_hosting"],"properties":{"runs_forward":{"type":"boolean"},"events_stream":{"type":"boolean"},"tenant_isolation":{"type":"boolean"},"tool_hosting":{"type":"boolean"}}},"limits":{"type":"object","required":["max_concurrent_runs","max_event_streams"],"properties":{"max_concurrent_runs":{"type":"integer","minimum":0,"maximum":1000000},"max_event_streams":{"type":"integer","minimum":0,"maximum":1000000}}},"models":{"type":"object","required":["tiers","backends","max_context_tokens"],"properties":{"tiers":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1,"maxLength":32}},"backends":{"type":"array","maxItems":128,"items":{"type":"string","minLength":1,"maxLength":64}},"max_context_tokens":{"type":"integer","minimum":0,"maximum":100000000}}}}},"correlation_id":{"$ref":"CorrelationId"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.capabilities === undefined) && (missing0 = "capabilities")) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.capabilities !== undefined){
let data0 = data.capabilities;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.supports === undefined) && (missing1 = "supports")) || ((data0.limits === undefined) && (missing1 = "limits"))) || ((data0.models === undefined) && (missing1 = "models"))){
validate26.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.supports !== undefined){
let data1 = data0.supports;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((((data1.runs_forward === undefined) && (missing2 = "runs_forward")) || ((data1.events_stream === undefined) && (missing2 = "events_stream"))) || ((data1.tenant_isolation === undefined) && (missing2 = "tenant_isolation"))) || ((data1.tool_hosting === undefined) && (missing2 = "tool_hosting"))){
validate26.errors = [{instancePath:instancePath+"/capabilities/supports",schemaPath:"#/properties/capabilities/properties/supports/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data1.runs_forward !== undefined){
const _errs5 = errors;
if(typeof data1.runs_forward !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/capabilities/supports/runs_forward",schemaPath:"#/properties/capabilities/properties/supports/properties/runs_forward/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.events_stream !== undefined){
const _errs7 = errors;
if(typeof data1.events_stream !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/capabilities/supports/events_stream",schemaPath:"#/properties/capabilities/properties/supports/properties/events_stream/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tenant_isolation !== undefined){
const _errs9 = errors;
if(typeof data1.tenant_isolation !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/capabilities/supports/tenant_isolation",schemaPath:"#/properties/capabilities/properties/supports/properties/tenant_isolation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tool_hosting !== undefined){
const _errs11 = errors;
if(typeof data1.tool_hosting !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/capabilities/supports/tool_hosting",schemaPath:"#/properties/capabilities/properties/supports/properties/tool_hosting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/capabilities/supports",schemaPath:"#/properties/capabilities/properties/supports/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.limits !== undefined){
let data6 = data0.limits;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing3;
if(((data6.max_concurrent_runs === undefined) && (missing3 = "max_concurrent_runs")) || ((data6.max_event_streams === undefined) && (missing3 = "max_event_streams"))){
validate26.errors = [{instancePath:instancePath+"/capabilities/limits",schemaPath:"#/properties/capabilities/properties/limits/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data6.max_concurrent_runs !== undefined){
let data7 = data6.max_concurrent_runs;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate26.errors = [{instancePath:instancePath+"/capabilities/limits/max_concurrent_runs",schemaPath:"#/properties/capabilities/properties/limits/properties/max_concurrent_runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
validate26.errors = [{instancePath:instancePath+"/capabilities/limits/max_concurrent_runs",schemaPath:"#/properties/capabilities/properties/limits/properties/max_concurrent_runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate26.errors = [{instancePath:instancePath+"/capabilities/limits/max_concurrent_runs",schemaPath:"#/properties/capabilities/properties/limits/properties/max_concurrent_runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.max_event_streams !== undefined){
let data8 = data6.max_event_streams;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate26.errors = [{instancePath:instancePath+"/capabilities/limits/max_event_streams",schemaPath:"#/properties/capabilities/properties/limits/properties/max_event_streams/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
validate26.errors = [{instancePath:instancePath+"/capabilities/limits/max_event_streams",schemaPath:"#/properties/capabilities/properties/limits/properties/max_event_streams/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate26.errors = [{instancePath:instancePath+"/capabilities/limits/max_event_streams",schemaPath:"#/properties/capabilities/properties/limits/properties/max_event_streams/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/capabilities/limits",schemaPath:"#/properties/capabilities/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.models !== undefined){
let data9 = data0.models;
const _errs19 = errors;
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing4;
if((((data9.tiers === undefined) && (missing4 = "tiers")) || ((data9.backends === undefined) && (missing4 = "backends"))) || ((data9.max_context_tokens === undefined) && (missing4 = "max_context_tokens"))){
validate26.errors = [{instancePath:instancePath+"/capabilities/models",schemaPath:"#/properties/capabilities/properties/models/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data9.tiers !== undefined){
let data10 = data9.tiers;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
if(data10.length > 16){
validate26.errors = [{instancePath:instancePath+"/capabilities/models/tiers",schemaPath:"#/properties/capabilities/properties/models/properties/tiers/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(func1(data11) > 32){
validate26.errors = [{instancePath:instancePath+"/capabilities/models/tiers/" + i0,schemaPath:"#/properties/capabilities/properties/models/properties/tiers/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func1(data11) < 1){
validate26.errors = [{instancePath:instancePath+"/capabilities/models/tiers/" + i0,schemaPath:"#/properties/capabilities/properties/models/properties/tiers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/capabilities/models/tiers/" + i0,schemaPath:"#/properties/capabilities/properties/models/properties/tiers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs23 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/capabilities/models/tiers",schemaPath:"#/properties/capabilities/properties/models/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.backends !== undefined){
let data12 = data9.backends;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
if(data12.length > 128){
validate26.errors = [{instancePath:instancePath+"/capabilities/models/backends",schemaPath:"#/properties/capabilities/properties/models/properties/backends/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(func1(data13) > 64){
validate26.errors = [{instancePath:instancePath+"/capabilities/models/backends/" + i1,schemaPath:"#/properties/capabilities/properties/models/properties/backends/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data13) < 1){
validate26.errors = [{instancePath:instancePath+"/capabilities/models/backends/" + i1,schemaPath:"#/properties/capabilities/properties/models/properties/backends/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/capabilities/models/backends/" + i1,schemaPath:"#/properties/capabilities/properties/models/properties/backends/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/capabilities/models/backends",schemaPath:"#/properties/capabilities/properties/models/properties/backends/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.max_context_tokens !== undefined){
let data14 = data9.max_context_tokens;
const _errs29 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate26.errors = [{instancePath:instancePath+"/capabilities/models/max_context_tokens",schemaPath:"#/properties/capabilities/properties/models/properties/max_context_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100000000 || isNaN(data14)){
validate26.errors = [{instancePath:instancePath+"/capabilities/models/max_context_tokens",schemaPath:"#/properties/capabilities/properties/models/properties/max_context_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate26.errors = [{instancePath:instancePath+"/capabilities/models/max_context_tokens",schemaPath:"#/properties/capabilities/properties/models/properties/max_context_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/capabilities/models",schemaPath:"#/properties/capabilities/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data15 = data.correlation_id;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data15 === "string"){
if(func1(data15) > 72){
validate26.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data15)){
validate26.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"capabilities":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const forwardRun_body = validate27;
const schema47 = {"type":"object","additionalProperties":false,"required":["forward"],"properties":{"forward":{"type":"object","additionalProperties":false,"required":["target_selector","auth","run_request","traceparent"],"properties":{"target_selector":{"$ref":"TargetSelector"},"auth":{"$ref":"Auth"},"run_request":{"$ref":"ForwardedRunRequest"},"traceparent":{"$ref":"Traceparent"}}}}};
const schema68 = {"type":"string","pattern":"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$","maxLength":55};
const schema48 = {"type":"object","additionalProperties":false,"properties":{"stack_id":{"$ref":"StackId"},"region":{"type":"string","minLength":1,"maxLength":64},"required_capabilities":{"type":"array","maxItems":32,"items":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$"}},"preferred_model_tier":{"type":"string","enum":["fast","balanced","premium"]}}};
const pattern13 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "stack_id") || (key0 === "region")) || (key0 === "required_capabilities")) || (key0 === "preferred_model_tier"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.stack_id !== undefined){
let data0 = data.stack_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func1(data0) > 72){
validate28.errors = [{instancePath:instancePath+"/stack_id",schemaPath:"StackId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data0)){
validate28.errors = [{instancePath:instancePath+"/stack_id",schemaPath:"StackId/pattern",keyword:"pattern",params:{pattern: "^stk_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^stk_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/stack_id",schemaPath:"StackId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data1 = data.region;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 64){
validate28.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate28.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required_capabilities !== undefined){
let data2 = data.required_capabilities;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 32){
validate28.errors = [{instancePath:instancePath+"/required_capabilities",schemaPath:"#/properties/required_capabilities/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
validate28.errors = [{instancePath:instancePath+"/required_capabilities/" + i0,schemaPath:"#/properties/required_capabilities/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/required_capabilities/" + i0,schemaPath:"#/properties/required_capabilities/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/required_capabilities",schemaPath:"#/properties/required_capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preferred_model_tier !== undefined){
let data4 = data.preferred_model_tier;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate28.errors = [{instancePath:instancePath+"/preferred_model_tier",schemaPath:"#/properties/preferred_model_tier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "fast") || (data4 === "balanced")) || (data4 === "premium"))){
validate28.errors = [{instancePath:instancePath+"/preferred_model_tier",schemaPath:"#/properties/preferred_model_tier/enum",keyword:"enum",params:{allowedValues: schema48.properties.preferred_model_tier.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","required":["tenant_id","principal","scopes","roles"],"properties":{"tenant_id":{"$ref":"TenantId"},"principal":{"$ref":"Principal"},"scopes":{"type":"array","maxItems":64,"items":{"$ref":"Scope"}},"roles":{"type":"array","maxItems":32,"items":{"$ref":"Role"}},"session":{"type":"object","required":["session_id","ip","user_agent"],"properties":{"session_id":{"$ref":"SessionId"},"ip":{"type":"string","minLength":2,"maxLength":64},"user_agent":{"type":"string","maxLength":512}}},"policy_context":{"$ref":"PolicyContext"}}};
const schema51 = {"type":"string","pattern":"^tnt_[A-Za-z0-9_]{1,60}$","maxLength":72};
const schema54 = {"type":"string","pattern":"^[a-z]+:[a-z]+$","maxLength":72};
const schema55 = {"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$","maxLength":72};
const schema56 = {"type":"string","pattern":"^ses_[0-9A-HJKMNP-TV-Z]{26}$","maxLength":72};
const schema57 = {"type":"object","required":["data_classification","region","purpose"],"properties":{"data_classification":{"type":"string","enum":["public","internal","confidential","restricted"]},"region":{"type":"string","minLength":1,"maxLength":64},"purpose":{"type":"string","minLength":1,"maxLength":128},"consent_tags":{"type":"array","maxItems":64,"items":{"type":"string","minLength":1,"maxLength":64}}}};
const pattern14 = new RegExp("^tnt_[A-Za-z0-9_]{1,60}$", "u");
const pattern16 = new RegExp("^[a-z]+:[a-z]+$", "u");
const pattern18 = new RegExp("^ses_[0-9A-HJKMNP-TV-Z]{26}$", "u");
const schema52 = {"type":"object","required":["principal_id","principal_type"],"properties":{"principal_id":{"$ref":"PrincipalId"},"principal_type":{"type":"string","enum":["user","service"]},"display_name":{"type":"string","maxLength":200}}};
const schema53 = {"type":"string","pattern":"^(usr|svc)_[A-Za-z0-9_]{1,60}$","maxLength":72};
const pattern15 = new RegExp("^(usr|svc)_[A-Za-z0-9_]{1,60}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.principal_id === undefined) && (missing0 = "principal_id")) || ((data.principal_type === undefined) && (missing0 = "principal_type"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.principal_id !== undefined){
let data0 = data.principal_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 72){
validate31.errors = [{instancePath:instancePath+"/principal_id",schemaPath:"PrincipalId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern15.test(data0)){
validate31.errors = [{instancePath:instancePath+"/principal_id",schemaPath:"PrincipalId/pattern",keyword:"pattern",params:{pattern: "^(usr|svc)_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^(usr|svc)_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/principal_id",schemaPath:"PrincipalId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principal_type !== undefined){
let data1 = data.principal_type;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate31.errors = [{instancePath:instancePath+"/principal_type",schemaPath:"#/properties/principal_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "user") || (data1 === "service"))){
validate31.errors = [{instancePath:instancePath+"/principal_type",schemaPath:"#/properties/principal_type/enum",keyword:"enum",params:{allowedValues: schema52.properties.principal_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data2 = data.display_name;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 200){
validate31.errors = [{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"principal_id":true,"principal_type":true,"display_name":true},"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tenant_id === undefined) && (missing0 = "tenant_id")) || ((data.principal === undefined) && (missing0 = "principal"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.roles === undefined) && (missing0 = "roles"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tenant_id !== undefined){
let data0 = data.tenant_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 72){
validate30.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern14.test(data0)){
validate30.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/pattern",keyword:"pattern",params:{pattern: "^tnt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^tnt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principal !== undefined){
const _errs4 = errors;
if(!(validate31(data.principal, {instancePath:instancePath+"/principal",parentData:data,parentDataProperty:"principal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data2 = data.scopes;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 64){
validate30.errors = [{instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate30.errors = [{instancePath:instancePath+"/scopes/" + i0,schemaPath:"Scope/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern16.test(data3)){
validate30.errors = [{instancePath:instancePath+"/scopes/" + i0,schemaPath:"Scope/pattern",keyword:"pattern",params:{pattern: "^[a-z]+:[a-z]+$"},message:"must match pattern \""+"^[a-z]+:[a-z]+$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/scopes/" + i0,schemaPath:"Scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data4 = data.roles;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 32){
validate30.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func1(data5) > 72){
validate30.errors = [{instancePath:instancePath+"/roles/" + i1,schemaPath:"Role/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern13.test(data5)){
validate30.errors = [{instancePath:instancePath+"/roles/" + i1,schemaPath:"Role/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/roles/" + i1,schemaPath:"Role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs12 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
let data6 = data.session;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.session_id === undefined) && (missing1 = "session_id")) || ((data6.ip === undefined) && (missing1 = "ip"))) || ((data6.user_agent === undefined) && (missing1 = "user_agent"))){
validate30.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data6.session_id !== undefined){
let data7 = data6.session_id;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(func1(data7) > 72){
validate30.errors = [{instancePath:instancePath+"/session/session_id",schemaPath:"SessionId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern18.test(data7)){
validate30.errors = [{instancePath:instancePath+"/session/session_id",schemaPath:"SessionId/pattern",keyword:"pattern",params:{pattern: "^ses_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^ses_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/session/session_id",schemaPath:"SessionId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs17 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.ip !== undefined){
let data8 = data6.ip;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data8 === "string"){
if(func1(data8) > 64){
validate30.errors = [{instancePath:instancePath+"/session/ip",schemaPath:"#/properties/session/properties/ip/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data8) < 2){
validate30.errors = [{instancePath:instancePath+"/session/ip",schemaPath:"#/properties/session/properties/ip/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/session/ip",schemaPath:"#/properties/session/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.user_agent !== undefined){
let data9 = data6.user_agent;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(func1(data9) > 512){
validate30.errors = [{instancePath:instancePath+"/session/user_agent",schemaPath:"#/properties/session/properties/user_agent/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/session/user_agent",schemaPath:"#/properties/session/properties/user_agent/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_context !== undefined){
let data10 = data.policy_context;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((data10.data_classification === undefined) && (missing2 = "data_classification")) || ((data10.region === undefined) && (missing2 = "region"))) || ((data10.purpose === undefined) && (missing2 = "purpose"))){
validate30.errors = [{instancePath:instancePath+"/policy_context",schemaPath:"PolicyContext/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data10.data_classification !== undefined){
let data11 = data10.data_classification;
const _errs27 = errors;
if(typeof data11 !== "string"){
validate30.errors = [{instancePath:instancePath+"/policy_context/data_classification",schemaPath:"PolicyContext/properties/data_classification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data11 === "public") || (data11 === "internal")) || (data11 === "confidential")) || (data11 === "restricted"))){
validate30.errors = [{instancePath:instancePath+"/policy_context/data_classification",schemaPath:"PolicyContext/properties/data_classification/enum",keyword:"enum",params:{allowedValues: schema57.properties.data_classification.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs27 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.region !== undefined){
let data12 = data10.region;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data12 === "string"){
if(func1(data12) > 64){
validate30.errors = [{instancePath:instancePath+"/policy_context/region",schemaPath:"PolicyContext/properties/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data12) < 1){
validate30.errors = [{instancePath:instancePath+"/policy_context/region",schemaPath:"PolicyContext/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/policy_context/region",schemaPath:"PolicyContext/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs29 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.purpose !== undefined){
let data13 = data10.purpose;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data13 === "string"){
if(func1(data13) > 128){
validate30.errors = [{instancePath:instancePath+"/policy_context/purpose",schemaPath:"PolicyContext/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data13) < 1){
validate30.errors = [{instancePath:instancePath+"/policy_context/purpose",schemaPath:"PolicyContext/properties/purpose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/policy_context/purpose",schemaPath:"PolicyContext/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs31 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.consent_tags !== undefined){
let data14 = data10.consent_tags;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data14)){
if(data14.length > 64){
validate30.errors = [{instancePath:instancePath+"/policy_context/consent_tags",schemaPath:"PolicyContext/properties/consent_tags/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid10 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func1(data15) > 64){
validate30.errors = [{instancePath:instancePath+"/policy_context/consent_tags/" + i2,schemaPath:"PolicyContext/properties/consent_tags/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data15) < 1){
validate30.errors = [{instancePath:instancePath+"/policy_context/consent_tags/" + i2,schemaPath:"PolicyContext/properties/consent_tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/policy_context/consent_tags/" + i2,schemaPath:"PolicyContext/properties/consent_tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs35 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/policy_context/consent_tags",schemaPath:"PolicyContext/properties/consent_tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs33 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/policy_context",schemaPath:"PolicyContext/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"tenant_id":true,"principal":true,"scopes":true,"roles":true,"session":true,"policy_context":true},"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","additionalProperties":false,"required":["agent_id","input"],"properties":{"agent_id":{"$ref":"AgentId"},"input":{"$ref":"RunInput"},"context":{"$ref":"RunContext"},"tooling":{"$ref":"RunTooling"},"run_options":{"$ref":"RunOptions"},"idempotency_key":{"type":"string","minLength":1,"maxLength":256}}};
const schema59 = {"type":"string","pattern":"^agt_[A-Za-z0-9_]{1,60}$","maxLength":72};
const schema60 = {"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"type":"string","enum":["text"]},"text":{"type":"string","minLength":1,"maxLength":200000}}};
const schema67 = {"type":"object","additionalProperties":false,"properties":{"priority":{"type":"string","enum":["low","normal","high"]},"timeout_ms":{"type":"integer","minimum":1000,"maximum":86400000},"max_steps":{"type":"integer","minimum":1,"maximum":1000},"stream_events":{"type":"boolean"},"stream_deltas":{"type":"boolean"},"dry_run":{"type":"boolean"}}};
const pattern19 = new RegExp("^agt_[A-Za-z0-9_]{1,60}$", "u");
const schema61 = {"type":"object","additionalProperties":false,"properties":{"locale":{"type":"string","pattern":"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$"},"timezone":{"type":"string","pattern":"^[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,2}$"},"channel":{"type":"string","minLength":1,"maxLength":64},"labels":{"$ref":"Labels"},"metadata":{"$ref":"Metadata"}}};
const schema62 = {"type":"object","maxProperties":32,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},"additionalProperties":{"type":"string","maxLength":256}};
const schema63 = {"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":128},"additionalProperties":true};
const pattern20 = new RegExp("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$", "u");
const pattern21 = new RegExp("^[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,2}$", "u");
const pattern22 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "locale") || (key0 === "timezone")) || (key0 === "channel")) || (key0 === "labels")) || (key0 === "metadata"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.locale !== undefined){
let data0 = data.locale;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
validate35.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$"},message:"must match pattern \""+"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timezone !== undefined){
let data1 = data.timezone;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern21.test(data1)){
validate35.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,2}$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
let data2 = data.channel;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 64){
validate35.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate35.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data3 = data.labels;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 32){
validate35.errors = [{instancePath:instancePath+"/labels",schemaPath:"Labels/maxProperties",keyword:"maxProperties",params:{limit: 32},message:"must NOT have more than 32 properties"}];
return false;
}
else {
for(const key1 in data3){
const _errs11 = errors;
if(errors === _errs11){
if(typeof key1 === "string"){
if(!pattern22.test(key1)){
const err0 = {instancePath:instancePath+"/labels",schemaPath:"Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/labels",schemaPath:"Labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
const err2 = {instancePath:instancePath+"/labels",schemaPath:"Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate35.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 in data3){
let data4 = data3[key2];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func1(data4) > 256){
validate35.errors = [{instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/labels",schemaPath:"Labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data5 = data.metadata;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 64){
validate35.errors = [{instancePath:instancePath+"/metadata",schemaPath:"Metadata/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key3 in data5){
const _errs19 = errors;
if(errors === _errs19){
if(typeof key3 === "string"){
if(func1(key3) > 128){
const err3 = {instancePath:instancePath+"/metadata",schemaPath:"Metadata/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"Metadata/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid5 = _errs19 === errors;
if(!valid5){
const err5 = {instancePath:instancePath+"/metadata",schemaPath:"Metadata/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate35.errors = vErrors;
return false;
break;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/metadata",schemaPath:"Metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","additionalProperties":false,"properties":{"tool_allowlist":{"type":"array","maxItems":128,"items":{"$ref":"ToolId"}},"tool_denymap":{"type":"array","maxItems":128,"items":{"$ref":"ToolId"}}}};
const schema65 = {"type":"string","pattern":"^tool(\\.[a-z0-9_]{1,40}){1,4}$","maxLength":170};
const pattern23 = new RegExp("^tool(\\.[a-z0-9_]{1,40}){1,4}$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "tool_allowlist") || (key0 === "tool_denymap"))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool_allowlist !== undefined){
let data0 = data.tool_allowlist;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 128){
validate37.errors = [{instancePath:instancePath+"/tool_allowlist",schemaPath:"#/properties/tool_allowlist/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 170){
validate37.errors = [{instancePath:instancePath+"/tool_allowlist/" + i0,schemaPath:"ToolId/maxLength",keyword:"maxLength",params:{limit: 170},message:"must NOT have more than 170 characters"}];
return false;
}
else {
if(!pattern23.test(data1)){
validate37.errors = [{instancePath:instancePath+"/tool_allowlist/" + i0,schemaPath:"ToolId/pattern",keyword:"pattern",params:{pattern: "^tool(\\.[a-z0-9_]{1,40}){1,4}$"},message:"must match pattern \""+"^tool(\\.[a-z0-9_]{1,40}){1,4}$"+"\""}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/tool_allowlist/" + i0,schemaPath:"ToolId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/tool_allowlist",schemaPath:"#/properties/tool_allowlist/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_denymap !== undefined){
let data2 = data.tool_denymap;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 128){
validate37.errors = [{instancePath:instancePath+"/tool_denymap",schemaPath:"#/properties/tool_denymap/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 170){
validate37.errors = [{instancePath:instancePath+"/tool_denymap/" + i1,schemaPath:"ToolId/maxLength",keyword:"maxLength",params:{limit: 170},message:"must NOT have more than 170 characters"}];
return false;
}
else {
if(!pattern23.test(data3)){
validate37.errors = [{instancePath:instancePath+"/tool_denymap/" + i1,schemaPath:"ToolId/pattern",keyword:"pattern",params:{pattern: "^tool(\\.[a-z0-9_]{1,40}){1,4}$"},message:"must match pattern \""+"^tool(\\.[a-z0-9_]{1,40}){1,4}$"+"\""}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/tool_denymap/" + i1,schemaPath:"ToolId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/tool_denymap",schemaPath:"#/properties/tool_denymap/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.agent_id === undefined) && (missing0 = "agent_id")) || ((data.input === undefined) && (missing0 = "input"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "agent_id") || (key0 === "input")) || (key0 === "context")) || (key0 === "tooling")) || (key0 === "run_options")) || (key0 === "idempotency_key"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.agent_id !== undefined){
let data0 = data.agent_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func1(data0) > 72){
validate34.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern19.test(data0)){
validate34.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/pattern",keyword:"pattern",params:{pattern: "^agt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^agt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data1 = data.input;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.type === undefined) && (missing1 = "type")) || ((data1.text === undefined) && (missing1 = "text"))){
validate34.errors = [{instancePath:instancePath+"/input",schemaPath:"RunInput/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data1){
if(!((key1 === "type") || (key1 === "text"))){
validate34.errors = [{instancePath:instancePath+"/input",schemaPath:"RunInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data1.type !== undefined){
let data2 = data1.type;
const _errs9 = errors;
if(typeof data2 !== "string"){
validate34.errors = [{instancePath:instancePath+"/input/type",schemaPath:"RunInput/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "text")){
validate34.errors = [{instancePath:instancePath+"/input/type",schemaPath:"RunInput/properties/type/enum",keyword:"enum",params:{allowedValues: schema60.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.text !== undefined){
let data3 = data1.text;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func1(data3) > 200000){
validate34.errors = [{instancePath:instancePath+"/input/text",schemaPath:"RunInput/properties/text/maxLength",keyword:"maxLength",params:{limit: 200000},message:"must NOT have more than 200000 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate34.errors = [{instancePath:instancePath+"/input/text",schemaPath:"RunInput/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/input/text",schemaPath:"RunInput/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/input",schemaPath:"RunInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
const _errs13 = errors;
if(!(validate35(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tooling !== undefined){
const _errs14 = errors;
if(!(validate37(data.tooling, {instancePath:instancePath+"/tooling",parentData:data,parentDataProperty:"tooling",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_options !== undefined){
let data6 = data.run_options;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs18 = errors;
for(const key2 in data6){
if(!((((((key2 === "priority") || (key2 === "timeout_ms")) || (key2 === "max_steps")) || (key2 === "stream_events")) || (key2 === "stream_deltas")) || (key2 === "dry_run"))){
validate34.errors = [{instancePath:instancePath+"/run_options",schemaPath:"RunOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data6.priority !== undefined){
let data7 = data6.priority;
const _errs19 = errors;
if(typeof data7 !== "string"){
validate34.errors = [{instancePath:instancePath+"/run_options/priority",schemaPath:"RunOptions/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "low") || (data7 === "normal")) || (data7 === "high"))){
validate34.errors = [{instancePath:instancePath+"/run_options/priority",schemaPath:"RunOptions/properties/priority/enum",keyword:"enum",params:{allowedValues: schema67.properties.priority.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.timeout_ms !== undefined){
let data8 = data6.timeout_ms;
const _errs21 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate34.errors = [{instancePath:instancePath+"/run_options/timeout_ms",schemaPath:"RunOptions/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 86400000 || isNaN(data8)){
validate34.errors = [{instancePath:instancePath+"/run_options/timeout_ms",schemaPath:"RunOptions/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data8 < 1000 || isNaN(data8)){
validate34.errors = [{instancePath:instancePath+"/run_options/timeout_ms",schemaPath:"RunOptions/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.max_steps !== undefined){
let data9 = data6.max_steps;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate34.errors = [{instancePath:instancePath+"/run_options/max_steps",schemaPath:"RunOptions/properties/max_steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000 || isNaN(data9)){
validate34.errors = [{instancePath:instancePath+"/run_options/max_steps",schemaPath:"RunOptions/properties/max_steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate34.errors = [{instancePath:instancePath+"/run_options/max_steps",schemaPath:"RunOptions/properties/max_steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.stream_events !== undefined){
const _errs25 = errors;
if(typeof data6.stream_events !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/run_options/stream_events",schemaPath:"RunOptions/properties/stream_events/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.stream_deltas !== undefined){
const _errs27 = errors;
if(typeof data6.stream_deltas !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/run_options/stream_deltas",schemaPath:"RunOptions/properties/stream_deltas/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.dry_run !== undefined){
const _errs29 = errors;
if(typeof data6.dry_run !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/run_options/dry_run",schemaPath:"RunOptions/properties/dry_run/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/run_options",schemaPath:"RunOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idempotency_key !== undefined){
let data13 = data.idempotency_key;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data13 === "string"){
if(func1(data13) > 256){
validate34.errors = [{instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(func1(data13) < 1){
validate34.errors = [{instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern25 = new RegExp("^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.forward === undefined) && (missing0 = "forward")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "forward")){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.forward !== undefined){
let data0 = data.forward;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.target_selector === undefined) && (missing1 = "target_selector")) || ((data0.auth === undefined) && (missing1 = "auth"))) || ((data0.run_request === undefined) && (missing1 = "run_request"))) || ((data0.traceparent === undefined) && (missing1 = "traceparent"))){
validate27.errors = [{instancePath:instancePath+"/forward",schemaPath:"#/properties/forward/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!((((key1 === "target_selector") || (key1 === "auth")) || (key1 === "run_request")) || (key1 === "traceparent"))){
validate27.errors = [{instancePath:instancePath+"/forward",schemaPath:"#/properties/forward/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.target_selector !== undefined){
const _errs5 = errors;
if(!(validate28(data0.target_selector, {instancePath:instancePath+"/forward/target_selector",parentData:data0,parentDataProperty:"target_selector",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.auth !== undefined){
const _errs6 = errors;
if(!(validate30(data0.auth, {instancePath:instancePath+"/forward/auth",parentData:data0,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.run_request !== undefined){
const _errs7 = errors;
if(!(validate34(data0.run_request, {instancePath:instancePath+"/forward/run_request",parentData:data0,parentDataProperty:"run_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.traceparent !== undefined){
let data4 = data0.traceparent;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) > 55){
validate27.errors = [{instancePath:instancePath+"/forward/traceparent",schemaPath:"Traceparent/maxLength",keyword:"maxLength",params:{limit: 55},message:"must NOT have more than 55 characters"}];
return false;
}
else {
if(!pattern25.test(data4)){
validate27.errors = [{instancePath:instancePath+"/forward/traceparent",schemaPath:"Traceparent/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"},message:"must match pattern \""+"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"+"\""}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/forward/traceparent",schemaPath:"Traceparent/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/forward",schemaPath:"#/properties/forward/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const forwardRun_200 = validate40;
const schema69 = {"type":"object","required":["forwarded","correlation_id"],"properties":{"forwarded":{"type":"object","required":["tenant_id","remote_stack_id","remote_run_id","remote_events_url","status"],"properties":{"tenant_id":{"$ref":"TenantId"},"remote_stack_id":{"$ref":"StackId"},"remote_run_id":{"$ref":"RunId"},"remote_events_url":{"type":"string","format":"uri-reference","minLength":1,"maxLength":2048},"status":{"$ref":"RunStatus"}}},"correlation_id":{"$ref":"CorrelationId"}}};
const schema72 = {"type":"string","pattern":"^run_[0-9A-HJKMNP-TV-Z]{26}$","maxLength":72};
const schema73 = {"type":"string","enum":["queued","running","completed","failed","canceled"]};
const pattern28 = new RegExp("^run_[0-9A-HJKMNP-TV-Z]{26}$", "u");
const formats8 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.forwarded === undefined) && (missing0 = "forwarded")) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.forwarded !== undefined){
let data0 = data.forwarded;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((data0.tenant_id === undefined) && (missing1 = "tenant_id")) || ((data0.remote_stack_id === undefined) && (missing1 = "remote_stack_id"))) || ((data0.remote_run_id === undefined) && (missing1 = "remote_run_id"))) || ((data0.remote_events_url === undefined) && (missing1 = "remote_events_url"))) || ((data0.status === undefined) && (missing1 = "status"))){
validate40.errors = [{instancePath:instancePath+"/forwarded",schemaPath:"#/properties/forwarded/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.tenant_id !== undefined){
let data1 = data0.tenant_id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 72){
validate40.errors = [{instancePath:instancePath+"/forwarded/tenant_id",schemaPath:"TenantId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern14.test(data1)){
validate40.errors = [{instancePath:instancePath+"/forwarded/tenant_id",schemaPath:"TenantId/pattern",keyword:"pattern",params:{pattern: "^tnt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^tnt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/forwarded/tenant_id",schemaPath:"TenantId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.remote_stack_id !== undefined){
let data2 = data0.remote_stack_id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 72){
validate40.errors = [{instancePath:instancePath+"/forwarded/remote_stack_id",schemaPath:"StackId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data2)){
validate40.errors = [{instancePath:instancePath+"/forwarded/remote_stack_id",schemaPath:"StackId/pattern",keyword:"pattern",params:{pattern: "^stk_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^stk_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/forwarded/remote_stack_id",schemaPath:"StackId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.remote_run_id !== undefined){
let data3 = data0.remote_run_id;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate40.errors = [{instancePath:instancePath+"/forwarded/remote_run_id",schemaPath:"RunId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern28.test(data3)){
validate40.errors = [{instancePath:instancePath+"/forwarded/remote_run_id",schemaPath:"RunId/pattern",keyword:"pattern",params:{pattern: "^run_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^run_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/forwarded/remote_run_id",schemaPath:"RunId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.remote_events_url !== undefined){
let data4 = data0.remote_events_url;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data4 === "string"){
if(func1(data4) > 2048){
validate40.errors = [{instancePath:instancePath+"/forwarded/remote_events_url",schemaPath:"#/properties/forwarded/properties/remote_events_url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate40.errors = [{instancePath:instancePath+"/forwarded/remote_events_url",schemaPath:"#/properties/forwarded/properties/remote_events_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!(formats8.test(data4))){
validate40.errors = [{instancePath:instancePath+"/forwarded/remote_events_url",schemaPath:"#/properties/forwarded/properties/remote_events_url/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/forwarded/remote_events_url",schemaPath:"#/properties/forwarded/properties/remote_events_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.status !== undefined){
let data5 = data0.status;
const _errs14 = errors;
if(typeof data5 !== "string"){
validate40.errors = [{instancePath:instancePath+"/forwarded/status",schemaPath:"RunStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data5 === "queued") || (data5 === "running")) || (data5 === "completed")) || (data5 === "failed")) || (data5 === "canceled"))){
validate40.errors = [{instancePath:instancePath+"/forwarded/status",schemaPath:"RunStatus/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/forwarded",schemaPath:"#/properties/forwarded/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data6 = data.correlation_id;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(func1(data6) > 72){
validate40.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data6)){
validate40.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"forwarded":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const ingestEvents_body = validate41;
const schema75 = {"type":"object","additionalProperties":false,"required":["events","ingest"],"properties":{"events":{"type":"array","minItems":1,"maxItems":1000,"items":{"anyOf":[{"$ref":"EventEnvelope"},{"$ref":"WrappedEvent"}]}},"ingest":{"type":"object","additionalProperties":false,"required":["source_stack_id","dedupe"],"properties":{"source_stack_id":{"$ref":"StackId"},"dedupe":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"type":"string","enum":["event_id"]}}}}}}};
const schema76 = {"type":"object","required":["event_id","sequence","time","type","tenant_id","agent_id","run_id","step_id","trace","payload"],"properties":{"event_id":{"$ref":"EventId"},"sequence":{"type":"integer","minimum":1,"maximum":9007199254740991},"time":{"$ref":"Timestamp"},"type":{"type":"string","pattern":"^agentos(\\.[a-z]+){2,4}$","maxLength":64},"tenant_id":{"$ref":"TenantId"},"agent_id":{"$ref":"AgentId"},"run_id":{"$ref":"RunId"},"step_id":{"anyOf":[{"$ref":"StepId"},{"type":"null"}]},"trace":{"type":"object","required":["traceparent","span_id"],"properties":{"traceparent":{"$ref":"Traceparent"},"span_id":{"type":"string","pattern":"^[0-9a-f]{16}$"}}},"payload":{"type":"object","additionalProperties":true}}};
const schema77 = {"type":"string","pattern":"^evt_[0-9A-HJKMNP-TV-Z]{26}$","maxLength":72};
const schema82 = {"type":"string","pattern":"^stp_[0-9A-HJKMNP-TV-Z]{26}$","maxLength":72};
const pattern30 = new RegExp("^evt_[0-9A-HJKMNP-TV-Z]{26}$", "u");
const pattern32 = new RegExp("^agentos(\\.[a-z]+){2,4}$", "u");
const pattern36 = new RegExp("^stp_[0-9A-HJKMNP-TV-Z]{26}$", "u");
const pattern38 = new RegExp("^[0-9a-f]{16}$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.tenant_id === undefined) && (missing0 = "tenant_id"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.step_id === undefined) && (missing0 = "step_id"))) || ((data.trace === undefined) && (missing0 = "trace"))) || ((data.payload === undefined) && (missing0 = "payload"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 72){
validate42.errors = [{instancePath:instancePath+"/event_id",schemaPath:"EventId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern30.test(data0)){
validate42.errors = [{instancePath:instancePath+"/event_id",schemaPath:"EventId/pattern",keyword:"pattern",params:{pattern: "^evt_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^evt_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/event_id",schemaPath:"EventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence !== undefined){
let data1 = data.sequence;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate42.errors = [{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate42.errors = [{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate42.errors = [{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data2 = data.time;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 30){
validate42.errors = [{instancePath:instancePath+"/time",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern9.test(data2)){
validate42.errors = [{instancePath:instancePath+"/time",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats6.validate(data2))){
validate42.errors = [{instancePath:instancePath+"/time",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/time",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data3 = data.type;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func1(data3) > 64){
validate42.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern32.test(data3)){
validate42.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^agentos(\\.[a-z]+){2,4}$"},message:"must match pattern \""+"^agentos(\\.[a-z]+){2,4}$"+"\""}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data4 = data.tenant_id;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func1(data4) > 72){
validate42.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern14.test(data4)){
validate42.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/pattern",keyword:"pattern",params:{pattern: "^tnt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^tnt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data5 = data.agent_id;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func1(data5) > 72){
validate42.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern19.test(data5)){
validate42.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/pattern",keyword:"pattern",params:{pattern: "^agt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^agt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_id !== undefined){
let data6 = data.run_id;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(func1(data6) > 72){
validate42.errors = [{instancePath:instancePath+"/run_id",schemaPath:"RunId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern28.test(data6)){
validate42.errors = [{instancePath:instancePath+"/run_id",schemaPath:"RunId/pattern",keyword:"pattern",params:{pattern: "^run_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^run_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/run_id",schemaPath:"RunId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step_id !== undefined){
let data7 = data.step_id;
const _errs20 = errors;
const _errs21 = errors;
let valid6 = false;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data7 === "string"){
if(func1(data7) > 72){
const err0 = {instancePath:instancePath+"/step_id",schemaPath:"StepId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern36.test(data7)){
const err1 = {instancePath:instancePath+"/step_id",schemaPath:"StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^stp_[0-9A-HJKMNP-TV-Z]{26}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/step_id",schemaPath:"StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
valid6 = valid6 || _valid0;
const _errs25 = errors;
if(data7 !== null){
const err3 = {instancePath:instancePath+"/step_id",schemaPath:"#/properties/step_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err4 = {instancePath:instancePath+"/step_id",schemaPath:"#/properties/step_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate42.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trace !== undefined){
let data8 = data.trace;
const _errs27 = errors;
if(errors === _errs27){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((data8.traceparent === undefined) && (missing1 = "traceparent")) || ((data8.span_id === undefined) && (missing1 = "span_id"))){
validate42.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/properties/trace/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data8.traceparent !== undefined){
let data9 = data8.traceparent;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data9 === "string"){
if(func1(data9) > 55){
validate42.errors = [{instancePath:instancePath+"/trace/traceparent",schemaPath:"Traceparent/maxLength",keyword:"maxLength",params:{limit: 55},message:"must NOT have more than 55 characters"}];
return false;
}
else {
if(!pattern25.test(data9)){
validate42.errors = [{instancePath:instancePath+"/trace/traceparent",schemaPath:"Traceparent/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"},message:"must match pattern \""+"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"+"\""}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/trace/traceparent",schemaPath:"Traceparent/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.span_id !== undefined){
let data10 = data8.span_id;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data10 === "string"){
if(!pattern38.test(data10)){
validate42.errors = [{instancePath:instancePath+"/trace/span_id",schemaPath:"#/properties/trace/properties/span_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/trace/span_id",schemaPath:"#/properties/trace/properties/span_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/properties/trace/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
let data11 = data.payload;
const _errs34 = errors;
if(errors === _errs34){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate42.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"event_id":true,"sequence":true,"time":true,"type":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true,"payload":true},"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"object","additionalProperties":false,"required":["event"],"properties":{"event":{"$ref":"EventEnvelope"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.event === undefined) && (missing0 = "event")){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "event")){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
if(!(validate42(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.events === undefined) && (missing0 = "events")) || ((data.ingest === undefined) && (missing0 = "ingest"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "events") || (key0 === "ingest"))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.events !== undefined){
let data0 = data.events;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate41.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
if(data0.length < 1){
validate41.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(validate42(data1, {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.event_id = true;
props0.sequence = true;
props0.time = true;
props0.type = true;
props0.tenant_id = true;
props0.agent_id = true;
props0.run_id = true;
props0.step_id = true;
props0.trace = true;
props0.payload = true;
}
const _errs7 = errors;
if(!(validate44(data1, {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid2){
const err0 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate41.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ingest !== undefined){
let data2 = data.ingest;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.source_stack_id === undefined) && (missing1 = "source_stack_id")) || ((data2.dedupe === undefined) && (missing1 = "dedupe"))){
validate41.errors = [{instancePath:instancePath+"/ingest",schemaPath:"#/properties/ingest/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data2){
if(!((key1 === "source_stack_id") || (key1 === "dedupe"))){
validate41.errors = [{instancePath:instancePath+"/ingest",schemaPath:"#/properties/ingest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data2.source_stack_id !== undefined){
let data3 = data2.source_stack_id;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate41.errors = [{instancePath:instancePath+"/ingest/source_stack_id",schemaPath:"StackId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data3)){
validate41.errors = [{instancePath:instancePath+"/ingest/source_stack_id",schemaPath:"StackId/pattern",keyword:"pattern",params:{pattern: "^stk_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^stk_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/ingest/source_stack_id",schemaPath:"StackId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.dedupe !== undefined){
let data4 = data2.dedupe;
const _errs14 = errors;
if(errors === _errs14){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((data4.mode === undefined) && (missing2 = "mode")){
validate41.errors = [{instancePath:instancePath+"/ingest/dedupe",schemaPath:"#/properties/ingest/properties/dedupe/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key2 in data4){
if(!(key2 === "mode")){
validate41.errors = [{instancePath:instancePath+"/ingest/dedupe",schemaPath:"#/properties/ingest/properties/dedupe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data4.mode !== undefined){
let data5 = data4.mode;
if(typeof data5 !== "string"){
validate41.errors = [{instancePath:instancePath+"/ingest/dedupe/mode",schemaPath:"#/properties/ingest/properties/dedupe/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data5 === "event_id")){
validate41.errors = [{instancePath:instancePath+"/ingest/dedupe/mode",schemaPath:"#/properties/ingest/properties/dedupe/properties/mode/enum",keyword:"enum",params:{allowedValues: schema75.properties.ingest.properties.dedupe.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/ingest/dedupe",schemaPath:"#/properties/ingest/properties/dedupe/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/ingest",schemaPath:"#/properties/ingest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ingestEvents_200 = validate47;
const schema86 = {"type":"object","required":["accepted","duplicates","rejected","correlation_id"],"properties":{"accepted":{"type":"integer","minimum":0,"maximum":1000},"duplicates":{"type":"integer","minimum":0,"maximum":1000},"rejected":{"type":"integer","minimum":0,"maximum":1000},"correlation_id":{"$ref":"CorrelationId"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.accepted === undefined) && (missing0 = "accepted")) || ((data.duplicates === undefined) && (missing0 = "duplicates"))) || ((data.rejected === undefined) && (missing0 = "rejected"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.accepted !== undefined){
let data0 = data.accepted;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate47.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate47.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate47.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duplicates !== undefined){
let data1 = data.duplicates;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate47.errors = [{instancePath:instancePath+"/duplicates",schemaPath:"#/properties/duplicates/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
validate47.errors = [{instancePath:instancePath+"/duplicates",schemaPath:"#/properties/duplicates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate47.errors = [{instancePath:instancePath+"/duplicates",schemaPath:"#/properties/duplicates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejected !== undefined){
let data2 = data.rejected;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate47.errors = [{instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate47.errors = [{instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate47.errors = [{instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data3 = data.correlation_id;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate47.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
validate47.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"accepted":true,"duplicates":true,"rejected":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};
export const getReadiness_500 = getLiveness_500;
export const getReadiness_503 = getReadiness_200;
export const getHealth_200 = getLiveness_200;
export const getHealth_500 = getLiveness_500;
export const getPeerInfo_400 = getLiveness_500;
export const getPeerInfo_401 = getLiveness_500;
export const getPeerInfo_403 = getLiveness_500;
export const getPeerInfo_429 = getLiveness_500;
export const getPeerInfo_500 = getLiveness_500;
export const getPeerInfo_503 = getLiveness_500;
export const getPeerCapabilities_400 = getLiveness_500;
export const getPeerCapabilities_401 = getLiveness_500;
export const getPeerCapabilities_403 = getLiveness_500;
export const getPeerCapabilities_429 = getLiveness_500;
export const getPeerCapabilities_500 = getLiveness_500;
export const getPeerCapabilities_503 = getLiveness_500;
export const forwardRun_201 = forwardRun_200;
export const forwardRun_400 = getLiveness_500;
export const forwardRun_401 = getLiveness_500;
export const forwardRun_403 = getLiveness_500;
export const forwardRun_404 = getLiveness_500;
export const forwardRun_409 = getLiveness_500;
export const forwardRun_413 = getLiveness_500;
export const forwardRun_415 = getLiveness_500;
export const forwardRun_429 = getLiveness_500;
export const forwardRun_500 = getLiveness_500;
export const forwardRun_501 = getLiveness_500;
export const forwardRun_503 = getLiveness_500;
export const forwardRun_504 = getLiveness_500;
export const streamFederatedRunEvents_400 = getLiveness_500;
export const streamFederatedRunEvents_401 = getLiveness_500;
export const streamFederatedRunEvents_403 = getLiveness_500;
export const streamFederatedRunEvents_404 = getLiveness_500;
export const streamFederatedRunEvents_429 = getLiveness_500;
export const streamFederatedRunEvents_500 = getLiveness_500;
export const streamFederatedRunEvents_501 = getLiveness_500;
export const streamFederatedRunEvents_503 = getLiveness_500;
export const streamFederatedRunEvents_504 = getLiveness_500;
export const ingestEvents_400 = getLiveness_500;
export const ingestEvents_401 = getLiveness_500;
export const ingestEvents_403 = getLiveness_500;
export const ingestEvents_413 = getLiveness_500;
export const ingestEvents_415 = getLiveness_500;
export const ingestEvents_429 = getLiveness_500;
export const ingestEvents_500 = getLiveness_500;
export const ingestEvents_501 = getLiveness_500;
export const ingestEvents_503 = getLiveness_500;
