// Generated from contracts/orchestrator/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
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

export const listAgents_200 = validate25;
const schema41 = {"type":"object","required":["agents","next_cursor","correlation_id"],"properties":{"agents":{"type":"array","maxItems":100,"items":{"$ref":"Agent"}},"next_cursor":{"$ref":"NextCursor"},"correlation_id":{"$ref":"CorrelationId"}}};
const schema54 = {"type":["string","null"],"minLength":1,"maxLength":1024};
const schema42 = {"type":"object","required":["agent_id","tenant_id","name","version","status","created_at","updated_at"],"properties":{"agent_id":{"$ref":"AgentId"},"tenant_id":{"$ref":"TenantId"},"name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string","maxLength":4000},"version":{"$ref":"AgentVersion"},"status":{"$ref":"AgentStatus"},"created_at":{"$ref":"Timestamp"},"updated_at":{"$ref":"Timestamp"},"config":{"$ref":"AgentConfig"}}};
const schema43 = {"type":"string","pattern":"^agt_[A-Za-z0-9_]{1,60}$","maxLength":72};
const schema44 = {"type":"string","pattern":"^tnt_[A-Za-z0-9_]{1,60}$","maxLength":72};
const schema45 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","maxLength":72};
const schema46 = {"type":"string","enum":["active","inactive","deprecated"]};
const schema47 = {"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$","maxLength":30};
const pattern7 = new RegExp("^agt_[A-Za-z0-9_]{1,60}$", "u");
const pattern8 = new RegExp("^tnt_[A-Za-z0-9_]{1,60}$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern10 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$", "u");
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const schema49 = {"type":"object","additionalProperties":false,"required":["instructions","model_ref","tools"],"properties":{"instructions":{"type":"string","maxLength":100000},"model_ref":{"$ref":"ModelRef"},"tools":{"type":"array","maxItems":128,"items":{"$ref":"ToolId"}},"generation":{"$ref":"Generation"},"limits":{"$ref":"RunLimits"},"output_schema":{"type":"object","additionalProperties":true}}};
const schema50 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$","maxLength":200};
const schema51 = {"type":"string","pattern":"^tool(\\.[a-z0-9_]{1,40}){1,4}$","maxLength":170};
const schema52 = {"type":"object","additionalProperties":false,"properties":{"temperature":{"type":"number","minimum":0,"maximum":2},"top_p":{"type":"number","minimum":0,"maximum":1},"max_output_tokens":{"type":"integer","minimum":1,"maximum":1000000},"stop":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1,"maxLength":256}},"seed":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}};
const schema53 = {"type":"object","additionalProperties":false,"properties":{"max_steps":{"type":"integer","minimum":1,"maximum":1000},"timeout_ms":{"type":"integer","minimum":1000,"maximum":86400000}}};
const pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$", "u");
const pattern13 = new RegExp("^tool(\\.[a-z0-9_]{1,40}){1,4}$", "u");

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
if((((data.instructions === undefined) && (missing0 = "instructions")) || ((data.model_ref === undefined) && (missing0 = "model_ref"))) || ((data.tools === undefined) && (missing0 = "tools"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "instructions") || (key0 === "model_ref")) || (key0 === "tools")) || (key0 === "generation")) || (key0 === "limits")) || (key0 === "output_schema"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.instructions !== undefined){
let data0 = data.instructions;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 100000){
validate27.errors = [{instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/maxLength",keyword:"maxLength",params:{limit: 100000},message:"must NOT have more than 100000 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_ref !== undefined){
let data1 = data.model_ref;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 200){
validate27.errors = [{instancePath:instancePath+"/model_ref",schemaPath:"ModelRef/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern12.test(data1)){
validate27.errors = [{instancePath:instancePath+"/model_ref",schemaPath:"ModelRef/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$"+"\""}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/model_ref",schemaPath:"ModelRef/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data2 = data.tools;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 128){
validate27.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 170){
validate27.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"ToolId/maxLength",keyword:"maxLength",params:{limit: 170},message:"must NOT have more than 170 characters"}];
return false;
}
else {
if(!pattern13.test(data3)){
validate27.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"ToolId/pattern",keyword:"pattern",params:{pattern: "^tool(\\.[a-z0-9_]{1,40}){1,4}$"},message:"must match pattern \""+"^tool(\\.[a-z0-9_]{1,40}){1,4}$"+"\""}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"ToolId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generation !== undefined){
let data4 = data.generation;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs15 = errors;
for(const key1 in data4){
if(!(((((key1 === "temperature") || (key1 === "top_p")) || (key1 === "max_output_tokens")) || (key1 === "stop")) || (key1 === "seed"))){
validate27.errors = [{instancePath:instancePath+"/generation",schemaPath:"Generation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data4.temperature !== undefined){
let data5 = data4.temperature;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2 || isNaN(data5)){
validate27.errors = [{instancePath:instancePath+"/generation/temperature",schemaPath:"Generation/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate27.errors = [{instancePath:instancePath+"/generation/temperature",schemaPath:"Generation/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/generation/temperature",schemaPath:"Generation/properties/temperature/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.top_p !== undefined){
let data6 = data4.top_p;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
validate27.errors = [{instancePath:instancePath+"/generation/top_p",schemaPath:"Generation/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate27.errors = [{instancePath:instancePath+"/generation/top_p",schemaPath:"Generation/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/generation/top_p",schemaPath:"Generation/properties/top_p/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.max_output_tokens !== undefined){
let data7 = data4.max_output_tokens;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate27.errors = [{instancePath:instancePath+"/generation/max_output_tokens",schemaPath:"Generation/properties/max_output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
validate27.errors = [{instancePath:instancePath+"/generation/max_output_tokens",schemaPath:"Generation/properties/max_output_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate27.errors = [{instancePath:instancePath+"/generation/max_output_tokens",schemaPath:"Generation/properties/max_output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.stop !== undefined){
let data8 = data4.stop;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data8)){
if(data8.length > 16){
validate27.errors = [{instancePath:instancePath+"/generation/stop",schemaPath:"Generation/properties/stop/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 === "string"){
if(func1(data9) > 256){
validate27.errors = [{instancePath:instancePath+"/generation/stop/" + i1,schemaPath:"Generation/properties/stop/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(func1(data9) < 1){
validate27.errors = [{instancePath:instancePath+"/generation/stop/" + i1,schemaPath:"Generation/properties/stop/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/generation/stop/" + i1,schemaPath:"Generation/properties/stop/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/generation/stop",schemaPath:"Generation/properties/stop/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.seed !== undefined){
let data10 = data4.seed;
const _errs26 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate27.errors = [{instancePath:instancePath+"/generation/seed",schemaPath:"Generation/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate27.errors = [{instancePath:instancePath+"/generation/seed",schemaPath:"Generation/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data10 < -9007199254740991 || isNaN(data10)){
validate27.errors = [{instancePath:instancePath+"/generation/seed",schemaPath:"Generation/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991"}];
return false;
}
}
}
}
var valid5 = _errs26 === errors;
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
else {
validate27.errors = [{instancePath:instancePath+"/generation",schemaPath:"Generation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data11 = data.limits;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs31 = errors;
for(const key2 in data11){
if(!((key2 === "max_steps") || (key2 === "timeout_ms"))){
validate27.errors = [{instancePath:instancePath+"/limits",schemaPath:"RunLimits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data11.max_steps !== undefined){
let data12 = data11.max_steps;
const _errs32 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate27.errors = [{instancePath:instancePath+"/limits/max_steps",schemaPath:"RunLimits/properties/max_steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000 || isNaN(data12)){
validate27.errors = [{instancePath:instancePath+"/limits/max_steps",schemaPath:"RunLimits/properties/max_steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate27.errors = [{instancePath:instancePath+"/limits/max_steps",schemaPath:"RunLimits/properties/max_steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.timeout_ms !== undefined){
let data13 = data11.timeout_ms;
const _errs34 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate27.errors = [{instancePath:instancePath+"/limits/timeout_ms",schemaPath:"RunLimits/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 86400000 || isNaN(data13)){
validate27.errors = [{instancePath:instancePath+"/limits/timeout_ms",schemaPath:"RunLimits/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data13 < 1000 || isNaN(data13)){
validate27.errors = [{instancePath:instancePath+"/limits/timeout_ms",schemaPath:"RunLimits/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/limits",schemaPath:"RunLimits/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_schema !== undefined){
let data14 = data.output_schema;
const _errs36 = errors;
if(errors === _errs36){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
validate27.errors = [{instancePath:instancePath+"/output_schema",schemaPath:"#/properties/output_schema/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
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
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((((((((data.agent_id === undefined) && (missing0 = "agent_id")) || ((data.tenant_id === undefined) && (missing0 = "tenant_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.agent_id !== undefined){
let data0 = data.agent_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 72){
validate26.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data0)){
validate26.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/pattern",keyword:"pattern",params:{pattern: "^agt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^agt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data1 = data.tenant_id;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 72){
validate26.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern8.test(data1)){
validate26.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/pattern",keyword:"pattern",params:{pattern: "^tnt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^tnt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 200){
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data3 = data.description;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func1(data3) > 4000){
validate26.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data4 = data.version;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func1(data4) > 72){
validate26.errors = [{instancePath:instancePath+"/version",schemaPath:"AgentVersion/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern9.test(data4)){
validate26.errors = [{instancePath:instancePath+"/version",schemaPath:"AgentVersion/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/version",schemaPath:"AgentVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs14 = errors;
if(typeof data5 !== "string"){
validate26.errors = [{instancePath:instancePath+"/status",schemaPath:"AgentStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "active") || (data5 === "inactive")) || (data5 === "deprecated"))){
validate26.errors = [{instancePath:instancePath+"/status",schemaPath:"AgentStatus/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data6 = data.created_at;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data6 === "string"){
if(func1(data6) > 30){
validate26.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern10.test(data6)){
validate26.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate26.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data7 = data.updated_at;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data7 === "string"){
if(func1(data7) > 30){
validate26.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern10.test(data7)){
validate26.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data7))){
validate26.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
const _errs23 = errors;
if(!(validate27(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
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
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"agent_id":true,"tenant_id":true,"name":true,"description":true,"version":true,"status":true,"created_at":true,"updated_at":true,"config":true},"dynamicProps":false,"dynamicItems":false};


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
if((((data.agents === undefined) && (missing0 = "agents")) || ((data.next_cursor === undefined) && (missing0 = "next_cursor"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.agents !== undefined){
let data0 = data.agents;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate25.errors = [{instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate26(data0[i0], {instancePath:instancePath+"/agents/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
const _errs4 = errors;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate25.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 1024){
validate25.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate25.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
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
if(data.correlation_id !== undefined){
let data3 = data.correlation_id;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate25.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
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
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
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
validate25.evaluated = {"props":{"agents":true,"next_cursor":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const createAgent_body = validate30;
const schema56 = {"type":"object","additionalProperties":false,"required":["agent_id","name","config"],"properties":{"agent_id":{"$ref":"AgentId"},"name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string","maxLength":4000},"status":{"$ref":"AgentStatus"},"config":{"$ref":"AgentConfig"}}};

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
if((((data.agent_id === undefined) && (missing0 = "agent_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.config === undefined) && (missing0 = "config"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "agent_id") || (key0 === "name")) || (key0 === "description")) || (key0 === "status")) || (key0 === "config"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate30.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data0)){
validate30.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/pattern",keyword:"pattern",params:{pattern: "^agt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^agt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 200){
validate30.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate30.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 4000){
validate30.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate30.errors = [{instancePath:instancePath+"/status",schemaPath:"AgentStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "active") || (data3 === "inactive")) || (data3 === "deprecated"))){
validate30.errors = [{instancePath:instancePath+"/status",schemaPath:"AgentStatus/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
const _errs12 = errors;
if(!(validate27(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
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
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createAgent_201 = validate32;
const schema59 = {"type":"object","required":["agent","correlation_id"],"properties":{"agent":{"$ref":"Agent"},"correlation_id":{"$ref":"CorrelationId"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.agent === undefined) && (missing0 = "agent")) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.agent !== undefined){
const _errs1 = errors;
if(!(validate26(data.agent, {instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
validate32.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data1)){
validate32.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"agent":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const deleteAgent_200 = validate34;
const schema61 = {"type":"object","required":["agent_id","deleted","correlation_id"],"properties":{"agent_id":{"$ref":"AgentId"},"deleted":{"type":"boolean","const":true},"correlation_id":{"$ref":"CorrelationId"}}};

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
if((((data.agent_id === undefined) && (missing0 = "agent_id")) || ((data.deleted === undefined) && (missing0 = "deleted"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.agent_id !== undefined){
let data0 = data.agent_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 72){
validate34.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data0)){
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
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deleted !== undefined){
let data1 = data.deleted;
const _errs4 = errors;
if(typeof data1 !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data1){
validate34.errors = [{instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data2 = data.correlation_id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 72){
validate34.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data2)){
validate34.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"agent_id":true,"deleted":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const setAgentStatus_body = validate35;
const schema64 = {"type":"object","additionalProperties":false,"properties":{"status":{"$ref":"AgentStatus"},"name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string","maxLength":4000}}};

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
if(!(((key0 === "status") || (key0 === "name")) || (key0 === "description"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate35.errors = [{instancePath:instancePath+"/status",schemaPath:"AgentStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "active") || (data0 === "inactive")) || (data0 === "deprecated"))){
validate35.errors = [{instancePath:instancePath+"/status",schemaPath:"AgentStatus/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 200){
validate35.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate35.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 4000){
validate35.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rollBackAgent_body = validate36;
const schema66 = {"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"$ref":"AgentVersion"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.version === undefined) && (missing0 = "version")){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "version")){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func1(data0) > 72){
validate36.errors = [{instancePath:instancePath+"/version",schemaPath:"AgentVersion/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern9.test(data0)){
validate36.errors = [{instancePath:instancePath+"/version",schemaPath:"AgentVersion/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/version",schemaPath:"AgentVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listAgentVersions_200 = validate37;
const schema68 = {"type":"object","required":["versions","next_cursor","correlation_id"],"properties":{"versions":{"type":"array","maxItems":100,"items":{"$ref":"AgentVersionRecord"}},"next_cursor":{"$ref":"NextCursor"},"correlation_id":{"$ref":"CorrelationId"}}};
const schema69 = {"type":"object","required":["agent_id","version","current","created_at","config"],"properties":{"agent_id":{"$ref":"AgentId"},"version":{"$ref":"AgentVersion"},"current":{"type":"boolean"},"created_at":{"$ref":"Timestamp"},"config":{"$ref":"AgentConfig"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.agent_id === undefined) && (missing0 = "agent_id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.current === undefined) && (missing0 = "current"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.config === undefined) && (missing0 = "config"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.agent_id !== undefined){
let data0 = data.agent_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 72){
validate38.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data0)){
validate38.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/pattern",keyword:"pattern",params:{pattern: "^agt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^agt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data1 = data.version;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 72){
validate38.errors = [{instancePath:instancePath+"/version",schemaPath:"AgentVersion/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern9.test(data1)){
validate38.errors = [{instancePath:instancePath+"/version",schemaPath:"AgentVersion/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/version",schemaPath:"AgentVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current !== undefined){
const _errs7 = errors;
if(typeof data.current !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data3 = data.created_at;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 30){
validate38.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern10.test(data3)){
validate38.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate38.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
const _errs12 = errors;
if(!(validate27(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
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
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"agent_id":true,"version":true,"current":true,"created_at":true,"config":true},"dynamicProps":false,"dynamicItems":false};


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
let missing0;
if((((data.versions === undefined) && (missing0 = "versions")) || ((data.next_cursor === undefined) && (missing0 = "next_cursor"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.versions !== undefined){
let data0 = data.versions;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate37.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate38(data0[i0], {instancePath:instancePath+"/versions/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
const _errs4 = errors;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate37.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 1024){
validate37.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate37.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
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
if(data.correlation_id !== undefined){
let data3 = data.correlation_id;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate37.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
validate37.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"versions":true,"next_cursor":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const updateAgent_body = validate41;
const schema75 = {"type":"object","additionalProperties":false,"required":["config"],"properties":{"config":{"$ref":"AgentConfig"}}};

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
if((data.config === undefined) && (missing0 = "config")){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "config")){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.config !== undefined){
if(!(validate27(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
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

export const listAgentRuns_200 = validate43;
const schema76 = {"type":"object","required":["runs","next_cursor","correlation_id"],"properties":{"runs":{"type":"array","maxItems":100,"items":{"$ref":"Run"}},"next_cursor":{"$ref":"NextCursor"},"correlation_id":{"$ref":"CorrelationId"}}};
const schema77 = {"type":"object","required":["tenant_id","agent_id","agent_version","run_id","status","created_at","started_at","completed_at","events_url","run_options","summary","output","error","correlation_id"],"properties":{"tenant_id":{"$ref":"TenantId"},"agent_id":{"$ref":"AgentId"},"agent_version":{"$ref":"AgentVersion"},"run_id":{"$ref":"RunId"},"status":{"$ref":"RunStatus"},"created_at":{"$ref":"Timestamp"},"started_at":{"anyOf":[{"$ref":"Timestamp"},{"type":"null"}]},"completed_at":{"anyOf":[{"$ref":"Timestamp"},{"type":"null"}]},"events_url":{"type":"string","format":"uri-reference","minLength":1,"maxLength":2048},"run_options":{"$ref":"EffectiveRunOptions"},"summary":{"$ref":"RunSummary"},"output":{"anyOf":[{"$ref":"RunOutput"},{"type":"null"}]},"error":{"anyOf":[{"$ref":"ErrorBody"},{"type":"null"}]},"labels":{"$ref":"Labels"},"parent_run_id":{"$ref":"RunId"},"correlation_id":{"$ref":"CorrelationId"}}};
const schema81 = {"type":"string","pattern":"^run_[0-9A-HJKMNP-TV-Z]{26}$","maxLength":72};
const schema82 = {"type":"string","enum":["queued","running","completed","failed","canceled"]};
const schema86 = {"type":"object","required":["priority","timeout_ms","max_steps","stream_events","dry_run"],"properties":{"priority":{"type":"string","enum":["low","normal","high"]},"timeout_ms":{"type":"integer","minimum":1000,"maximum":86400000},"max_steps":{"type":"integer","minimum":1,"maximum":1000},"stream_events":{"type":"boolean"},"stream_deltas":{"type":"boolean"},"dry_run":{"type":"boolean"}}};
const schema87 = {"type":"object","required":["steps_total","tool_calls_total","model_calls_total"],"properties":{"steps_total":{"type":"integer","minimum":0,"maximum":1000000},"tool_calls_total":{"type":"integer","minimum":0,"maximum":1000000},"model_calls_total":{"type":"integer","minimum":0,"maximum":1000000}}};
const schema88 = {"type":"object","required":["type","text"],"properties":{"type":{"type":"string","enum":["text","json"]},"text":{"type":["string","null"],"maxLength":10000000},"artifacts":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":true,"required":["name","media_type"],"properties":{"name":{"type":"string","minLength":1,"maxLength":256},"media_type":{"type":"string","minLength":3,"maxLength":128},"url":{"type":"string","format":"uri-reference","maxLength":2048},"text":{"type":"string","maxLength":10000000}}}}}};
const schema89 = {"type":"object","maxProperties":32,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},"additionalProperties":{"type":"string","maxLength":256}};
const pattern27 = new RegExp("^run_[0-9A-HJKMNP-TV-Z]{26}$", "u");
const pattern31 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$", "u");
const formats12 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;

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
if(((((((((((((((data.tenant_id === undefined) && (missing0 = "tenant_id")) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.agent_version === undefined) && (missing0 = "agent_version"))) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.started_at === undefined) && (missing0 = "started_at"))) || ((data.completed_at === undefined) && (missing0 = "completed_at"))) || ((data.events_url === undefined) && (missing0 = "events_url"))) || ((data.run_options === undefined) && (missing0 = "run_options"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.output === undefined) && (missing0 = "output"))) || ((data.error === undefined) && (missing0 = "error"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate44.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern8.test(data0)){
validate44.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/pattern",keyword:"pattern",params:{pattern: "^tnt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^tnt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data1 = data.agent_id;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 72){
validate44.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data1)){
validate44.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/pattern",keyword:"pattern",params:{pattern: "^agt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^agt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_version !== undefined){
let data2 = data.agent_version;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func1(data2) > 72){
validate44.errors = [{instancePath:instancePath+"/agent_version",schemaPath:"AgentVersion/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern9.test(data2)){
validate44.errors = [{instancePath:instancePath+"/agent_version",schemaPath:"AgentVersion/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/agent_version",schemaPath:"AgentVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_id !== undefined){
let data3 = data.run_id;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate44.errors = [{instancePath:instancePath+"/run_id",schemaPath:"RunId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern27.test(data3)){
validate44.errors = [{instancePath:instancePath+"/run_id",schemaPath:"RunId/pattern",keyword:"pattern",params:{pattern: "^run_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^run_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/run_id",schemaPath:"RunId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs13 = errors;
if(typeof data4 !== "string"){
validate44.errors = [{instancePath:instancePath+"/status",schemaPath:"RunStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data4 === "queued") || (data4 === "running")) || (data4 === "completed")) || (data4 === "failed")) || (data4 === "canceled"))){
validate44.errors = [{instancePath:instancePath+"/status",schemaPath:"RunStatus/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data5 = data.created_at;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data5 === "string"){
if(func1(data5) > 30){
validate44.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern10.test(data5)){
validate44.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data5))){
validate44.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started_at !== undefined){
let data6 = data.started_at;
const _errs19 = errors;
const _errs20 = errors;
let valid7 = false;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(errors === _errs22){
if(typeof data6 === "string"){
if(func1(data6) > 30){
const err0 = {instancePath:instancePath+"/started_at",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern10.test(data6)){
const err1 = {instancePath:instancePath+"/started_at",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!(formats0.validate(data6))){
const err2 = {instancePath:instancePath+"/started_at",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/started_at",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs21 === errors;
valid7 = valid7 || _valid0;
const _errs24 = errors;
if(data6 !== null){
const err4 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err5 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate44.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completed_at !== undefined){
let data7 = data.completed_at;
const _errs26 = errors;
const _errs27 = errors;
let valid9 = false;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(errors === _errs29){
if(typeof data7 === "string"){
if(func1(data7) > 30){
const err6 = {instancePath:instancePath+"/completed_at",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(!pattern10.test(data7)){
const err7 = {instancePath:instancePath+"/completed_at",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(!(formats0.validate(data7))){
const err8 = {instancePath:instancePath+"/completed_at",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/completed_at",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var _valid1 = _errs28 === errors;
valid9 = valid9 || _valid1;
const _errs31 = errors;
if(data7 !== null){
const err10 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err11 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate44.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events_url !== undefined){
let data8 = data.events_url;
const _errs33 = errors;
if(errors === _errs33){
if(errors === _errs33){
if(typeof data8 === "string"){
if(func1(data8) > 2048){
validate44.errors = [{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(func1(data8) < 1){
validate44.errors = [{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!(formats12.test(data8))){
validate44.errors = [{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_options !== undefined){
let data9 = data.run_options;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((((((data9.priority === undefined) && (missing1 = "priority")) || ((data9.timeout_ms === undefined) && (missing1 = "timeout_ms"))) || ((data9.max_steps === undefined) && (missing1 = "max_steps"))) || ((data9.stream_events === undefined) && (missing1 = "stream_events"))) || ((data9.dry_run === undefined) && (missing1 = "dry_run"))){
validate44.errors = [{instancePath:instancePath+"/run_options",schemaPath:"EffectiveRunOptions/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data9.priority !== undefined){
let data10 = data9.priority;
const _errs38 = errors;
if(typeof data10 !== "string"){
validate44.errors = [{instancePath:instancePath+"/run_options/priority",schemaPath:"EffectiveRunOptions/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "low") || (data10 === "normal")) || (data10 === "high"))){
validate44.errors = [{instancePath:instancePath+"/run_options/priority",schemaPath:"EffectiveRunOptions/properties/priority/enum",keyword:"enum",params:{allowedValues: schema86.properties.priority.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs38 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data9.timeout_ms !== undefined){
let data11 = data9.timeout_ms;
const _errs40 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate44.errors = [{instancePath:instancePath+"/run_options/timeout_ms",schemaPath:"EffectiveRunOptions/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 86400000 || isNaN(data11)){
validate44.errors = [{instancePath:instancePath+"/run_options/timeout_ms",schemaPath:"EffectiveRunOptions/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data11 < 1000 || isNaN(data11)){
validate44.errors = [{instancePath:instancePath+"/run_options/timeout_ms",schemaPath:"EffectiveRunOptions/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
}
var valid12 = _errs40 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data9.max_steps !== undefined){
let data12 = data9.max_steps;
const _errs42 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate44.errors = [{instancePath:instancePath+"/run_options/max_steps",schemaPath:"EffectiveRunOptions/properties/max_steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000 || isNaN(data12)){
validate44.errors = [{instancePath:instancePath+"/run_options/max_steps",schemaPath:"EffectiveRunOptions/properties/max_steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate44.errors = [{instancePath:instancePath+"/run_options/max_steps",schemaPath:"EffectiveRunOptions/properties/max_steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid12 = _errs42 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data9.stream_events !== undefined){
const _errs44 = errors;
if(typeof data9.stream_events !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/run_options/stream_events",schemaPath:"EffectiveRunOptions/properties/stream_events/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid12 = _errs44 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data9.stream_deltas !== undefined){
const _errs46 = errors;
if(typeof data9.stream_deltas !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/run_options/stream_deltas",schemaPath:"EffectiveRunOptions/properties/stream_deltas/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid12 = _errs46 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data9.dry_run !== undefined){
const _errs48 = errors;
if(typeof data9.dry_run !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/run_options/dry_run",schemaPath:"EffectiveRunOptions/properties/dry_run/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid12 = _errs48 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/run_options",schemaPath:"EffectiveRunOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data16 = data.summary;
const _errs50 = errors;
const _errs51 = errors;
if(errors === _errs51){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if((((data16.steps_total === undefined) && (missing2 = "steps_total")) || ((data16.tool_calls_total === undefined) && (missing2 = "tool_calls_total"))) || ((data16.model_calls_total === undefined) && (missing2 = "model_calls_total"))){
validate44.errors = [{instancePath:instancePath+"/summary",schemaPath:"RunSummary/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data16.steps_total !== undefined){
let data17 = data16.steps_total;
const _errs53 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate44.errors = [{instancePath:instancePath+"/summary/steps_total",schemaPath:"RunSummary/properties/steps_total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs53){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000 || isNaN(data17)){
validate44.errors = [{instancePath:instancePath+"/summary/steps_total",schemaPath:"RunSummary/properties/steps_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate44.errors = [{instancePath:instancePath+"/summary/steps_total",schemaPath:"RunSummary/properties/steps_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs53 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data16.tool_calls_total !== undefined){
let data18 = data16.tool_calls_total;
const _errs55 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate44.errors = [{instancePath:instancePath+"/summary/tool_calls_total",schemaPath:"RunSummary/properties/tool_calls_total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs55){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000 || isNaN(data18)){
validate44.errors = [{instancePath:instancePath+"/summary/tool_calls_total",schemaPath:"RunSummary/properties/tool_calls_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate44.errors = [{instancePath:instancePath+"/summary/tool_calls_total",schemaPath:"RunSummary/properties/tool_calls_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs55 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data16.model_calls_total !== undefined){
let data19 = data16.model_calls_total;
const _errs57 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate44.errors = [{instancePath:instancePath+"/summary/model_calls_total",schemaPath:"RunSummary/properties/model_calls_total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs57){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000000 || isNaN(data19)){
validate44.errors = [{instancePath:instancePath+"/summary/model_calls_total",schemaPath:"RunSummary/properties/model_calls_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate44.errors = [{instancePath:instancePath+"/summary/model_calls_total",schemaPath:"RunSummary/properties/model_calls_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs57 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/summary",schemaPath:"RunSummary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
let data20 = data.output;
const _errs59 = errors;
const _errs60 = errors;
let valid15 = false;
const _errs61 = errors;
const _errs62 = errors;
if(errors === _errs62){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if(((data20.type === undefined) && (missing3 = "type")) || ((data20.text === undefined) && (missing3 = "text"))){
const err12 = {instancePath:instancePath+"/output",schemaPath:"RunOutput/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data20.type !== undefined){
let data21 = data20.type;
const _errs64 = errors;
if(typeof data21 !== "string"){
const err13 = {instancePath:instancePath+"/output/type",schemaPath:"RunOutput/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data21 === "text") || (data21 === "json"))){
const err14 = {instancePath:instancePath+"/output/type",schemaPath:"RunOutput/properties/type/enum",keyword:"enum",params:{allowedValues: schema88.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid17 = _errs64 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data20.text !== undefined){
let data22 = data20.text;
const _errs66 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
const err15 = {instancePath:instancePath+"/output/text",schemaPath:"RunOutput/properties/text/type",keyword:"type",params:{type: schema88.properties.text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(errors === _errs66){
if(typeof data22 === "string"){
if(func1(data22) > 10000000){
const err16 = {instancePath:instancePath+"/output/text",schemaPath:"RunOutput/properties/text/maxLength",keyword:"maxLength",params:{limit: 10000000},message:"must NOT have more than 10000000 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var valid17 = _errs66 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data20.artifacts !== undefined){
let data23 = data20.artifacts;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data23)){
if(data23.length > 256){
const err17 = {instancePath:instancePath+"/output/artifacts",schemaPath:"RunOutput/properties/artifacts/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
var valid18 = true;
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
const _errs70 = errors;
if(errors === _errs70){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing4;
if(((data24.name === undefined) && (missing4 = "name")) || ((data24.media_type === undefined) && (missing4 = "media_type"))){
const err18 = {instancePath:instancePath+"/output/artifacts/" + i0,schemaPath:"RunOutput/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data24.name !== undefined){
let data25 = data24.name;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data25 === "string"){
if(func1(data25) > 256){
const err19 = {instancePath:instancePath+"/output/artifacts/" + i0+"/name",schemaPath:"RunOutput/properties/artifacts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(func1(data25) < 1){
const err20 = {instancePath:instancePath+"/output/artifacts/" + i0+"/name",schemaPath:"RunOutput/properties/artifacts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/output/artifacts/" + i0+"/name",schemaPath:"RunOutput/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid19 = _errs73 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data24.media_type !== undefined){
let data26 = data24.media_type;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data26 === "string"){
if(func1(data26) > 128){
const err22 = {instancePath:instancePath+"/output/artifacts/" + i0+"/media_type",schemaPath:"RunOutput/properties/artifacts/items/properties/media_type/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(func1(data26) < 3){
const err23 = {instancePath:instancePath+"/output/artifacts/" + i0+"/media_type",schemaPath:"RunOutput/properties/artifacts/items/properties/media_type/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/output/artifacts/" + i0+"/media_type",schemaPath:"RunOutput/properties/artifacts/items/properties/media_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid19 = _errs75 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data24.url !== undefined){
let data27 = data24.url;
const _errs77 = errors;
if(errors === _errs77){
if(errors === _errs77){
if(typeof data27 === "string"){
if(func1(data27) > 2048){
const err25 = {instancePath:instancePath+"/output/artifacts/" + i0+"/url",schemaPath:"RunOutput/properties/artifacts/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(!(formats12.test(data27))){
const err26 = {instancePath:instancePath+"/output/artifacts/" + i0+"/url",schemaPath:"RunOutput/properties/artifacts/items/properties/url/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/output/artifacts/" + i0+"/url",schemaPath:"RunOutput/properties/artifacts/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
var valid19 = _errs77 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data24.text !== undefined){
let data28 = data24.text;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data28 === "string"){
if(func1(data28) > 10000000){
const err28 = {instancePath:instancePath+"/output/artifacts/" + i0+"/text",schemaPath:"RunOutput/properties/artifacts/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 10000000},message:"must NOT have more than 10000000 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/output/artifacts/" + i0+"/text",schemaPath:"RunOutput/properties/artifacts/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var valid19 = _errs79 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/output/artifacts/" + i0,schemaPath:"RunOutput/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid18 = _errs70 === errors;
if(!valid18){
break;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/output/artifacts",schemaPath:"RunOutput/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var valid17 = _errs68 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/output",schemaPath:"RunOutput/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid2 = _errs61 === errors;
valid15 = valid15 || _valid2;
if(_valid2){
var props0 = {};
props0.type = true;
props0.text = true;
props0.artifacts = true;
}
const _errs81 = errors;
if(data20 !== null){
const err33 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs81 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const err34 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate44.errors = vErrors;
return false;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data29 = data.error;
const _errs83 = errors;
const _errs84 = errors;
let valid20 = false;
const _errs85 = errors;
if(!(validate22(data29, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid3 = _errs85 === errors;
valid20 = valid20 || _valid3;
if(_valid3){
var props1 = {};
props1.code = true;
props1.message = true;
props1.retryable = true;
props1.details = true;
}
const _errs86 = errors;
if(data29 !== null){
const err35 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid3 = _errs86 === errors;
valid20 = valid20 || _valid3;
if(!valid20){
const err36 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
validate44.errors = vErrors;
return false;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data30 = data.labels;
const _errs88 = errors;
const _errs89 = errors;
if(errors === _errs89){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length > 32){
validate44.errors = [{instancePath:instancePath+"/labels",schemaPath:"Labels/maxProperties",keyword:"maxProperties",params:{limit: 32},message:"must NOT have more than 32 properties"}];
return false;
}
else {
for(const key0 in data30){
const _errs91 = errors;
if(errors === _errs91){
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
const err37 = {instancePath:instancePath+"/labels",schemaPath:"Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/labels",schemaPath:"Labels/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var valid22 = _errs91 === errors;
if(!valid22){
const err39 = {instancePath:instancePath+"/labels",schemaPath:"Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
validate44.errors = vErrors;
return false;
break;
}
}
if(valid22){
for(const key1 in data30){
let data31 = data30[key1];
const _errs94 = errors;
if(errors === _errs94){
if(typeof data31 === "string"){
if(func1(data31) > 256){
validate44.errors = [{instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid23 = _errs94 === errors;
if(!valid23){
break;
}
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/labels",schemaPath:"Labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent_run_id !== undefined){
let data32 = data.parent_run_id;
const _errs96 = errors;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data32 === "string"){
if(func1(data32) > 72){
validate44.errors = [{instancePath:instancePath+"/parent_run_id",schemaPath:"RunId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern27.test(data32)){
validate44.errors = [{instancePath:instancePath+"/parent_run_id",schemaPath:"RunId/pattern",keyword:"pattern",params:{pattern: "^run_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^run_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/parent_run_id",schemaPath:"RunId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs96 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data33 = data.correlation_id;
const _errs99 = errors;
const _errs100 = errors;
if(errors === _errs100){
if(typeof data33 === "string"){
if(func1(data33) > 72){
validate44.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data33)){
validate44.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs99 === errors;
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
}
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
validate44.evaluated = {"props":{"tenant_id":true,"agent_id":true,"agent_version":true,"run_id":true,"status":true,"created_at":true,"started_at":true,"completed_at":true,"events_url":true,"run_options":true,"summary":true,"output":true,"error":true,"labels":true,"parent_run_id":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.runs === undefined) && (missing0 = "runs")) || ((data.next_cursor === undefined) && (missing0 = "next_cursor"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.runs !== undefined){
let data0 = data.runs;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate43.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate44(data0[i0], {instancePath:instancePath+"/runs/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
const _errs4 = errors;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate43.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 1024){
validate43.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate43.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
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
if(data.correlation_id !== undefined){
let data3 = data.correlation_id;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate43.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
validate43.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"runs":true,"next_cursor":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const createRun_body = validate47;
const schema94 = {"type":"object","additionalProperties":false,"required":["input"],"properties":{"input":{"$ref":"RunInput"},"context":{"$ref":"RunContext"},"tooling":{"$ref":"RunTooling"},"run_options":{"$ref":"RunOptions"},"idempotency_key":{"type":"string","minLength":1,"maxLength":256}}};
const schema95 = {"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"type":"string","enum":["text"]},"text":{"type":"string","minLength":1,"maxLength":200000}}};
const schema102 = {"type":"object","additionalProperties":false,"properties":{"priority":{"type":"string","enum":["low","normal","high"]},"timeout_ms":{"type":"integer","minimum":1000,"maximum":86400000},"max_steps":{"type":"integer","minimum":1,"maximum":1000},"stream_events":{"type":"boolean"},"stream_deltas":{"type":"boolean"},"dry_run":{"type":"boolean"}}};
const schema96 = {"type":"object","additionalProperties":false,"properties":{"locale":{"type":"string","pattern":"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$"},"timezone":{"type":"string","pattern":"^[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,2}$"},"channel":{"type":"string","minLength":1,"maxLength":64},"labels":{"$ref":"Labels"},"metadata":{"$ref":"Metadata"}}};
const schema98 = {"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":128},"additionalProperties":true};
const pattern35 = new RegExp("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$", "u");
const pattern36 = new RegExp("^[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,2}$", "u");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
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
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!pattern35.test(data0)){
validate48.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$"},message:"must match pattern \""+"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern36.test(data1)){
validate48.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,2}$"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate48.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate48.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate48.errors = [{instancePath:instancePath+"/labels",schemaPath:"Labels/maxProperties",keyword:"maxProperties",params:{limit: 32},message:"must NOT have more than 32 properties"}];
return false;
}
else {
for(const key1 in data3){
const _errs11 = errors;
if(errors === _errs11){
if(typeof key1 === "string"){
if(!pattern31.test(key1)){
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
validate48.errors = vErrors;
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
validate48.errors = [{instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate48.errors = [{instancePath:instancePath+"/labels",schemaPath:"Labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate48.errors = [{instancePath:instancePath+"/metadata",schemaPath:"Metadata/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
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
validate48.errors = vErrors;
return false;
break;
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/metadata",schemaPath:"Metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"type":"object","additionalProperties":false,"properties":{"tool_allowlist":{"type":"array","maxItems":128,"items":{"$ref":"ToolId"}},"tool_denymap":{"type":"array","maxItems":128,"items":{"$ref":"ToolId"}}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
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
validate50.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate50.errors = [{instancePath:instancePath+"/tool_allowlist",schemaPath:"#/properties/tool_allowlist/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"}];
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
validate50.errors = [{instancePath:instancePath+"/tool_allowlist/" + i0,schemaPath:"ToolId/maxLength",keyword:"maxLength",params:{limit: 170},message:"must NOT have more than 170 characters"}];
return false;
}
else {
if(!pattern13.test(data1)){
validate50.errors = [{instancePath:instancePath+"/tool_allowlist/" + i0,schemaPath:"ToolId/pattern",keyword:"pattern",params:{pattern: "^tool(\\.[a-z0-9_]{1,40}){1,4}$"},message:"must match pattern \""+"^tool(\\.[a-z0-9_]{1,40}){1,4}$"+"\""}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/tool_allowlist/" + i0,schemaPath:"ToolId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:instancePath+"/tool_allowlist",schemaPath:"#/properties/tool_allowlist/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate50.errors = [{instancePath:instancePath+"/tool_denymap",schemaPath:"#/properties/tool_denymap/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"}];
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
validate50.errors = [{instancePath:instancePath+"/tool_denymap/" + i1,schemaPath:"ToolId/maxLength",keyword:"maxLength",params:{limit: 170},message:"must NOT have more than 170 characters"}];
return false;
}
else {
if(!pattern13.test(data3)){
validate50.errors = [{instancePath:instancePath+"/tool_denymap/" + i1,schemaPath:"ToolId/pattern",keyword:"pattern",params:{pattern: "^tool(\\.[a-z0-9_]{1,40}){1,4}$"},message:"must match pattern \""+"^tool(\\.[a-z0-9_]{1,40}){1,4}$"+"\""}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/tool_denymap/" + i1,schemaPath:"ToolId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:instancePath+"/tool_denymap",schemaPath:"#/properties/tool_denymap/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((data.input === undefined) && (missing0 = "input")){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "input") || (key0 === "context")) || (key0 === "tooling")) || (key0 === "run_options")) || (key0 === "idempotency_key"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.input !== undefined){
let data0 = data.input;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.text === undefined) && (missing1 = "text"))){
validate47.errors = [{instancePath:instancePath+"/input",schemaPath:"RunInput/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((key1 === "type") || (key1 === "text"))){
validate47.errors = [{instancePath:instancePath+"/input",schemaPath:"RunInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.type !== undefined){
let data1 = data0.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate47.errors = [{instancePath:instancePath+"/input/type",schemaPath:"RunInput/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "text")){
validate47.errors = [{instancePath:instancePath+"/input/type",schemaPath:"RunInput/properties/type/enum",keyword:"enum",params:{allowedValues: schema95.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.text !== undefined){
let data2 = data0.text;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func1(data2) > 200000){
validate47.errors = [{instancePath:instancePath+"/input/text",schemaPath:"RunInput/properties/text/maxLength",keyword:"maxLength",params:{limit: 200000},message:"must NOT have more than 200000 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate47.errors = [{instancePath:instancePath+"/input/text",schemaPath:"RunInput/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/input/text",schemaPath:"RunInput/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/input",schemaPath:"RunInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
const _errs10 = errors;
if(!(validate48(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tooling !== undefined){
const _errs11 = errors;
if(!(validate50(data.tooling, {instancePath:instancePath+"/tooling",parentData:data,parentDataProperty:"tooling",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_options !== undefined){
let data5 = data.run_options;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs15 = errors;
for(const key2 in data5){
if(!((((((key2 === "priority") || (key2 === "timeout_ms")) || (key2 === "max_steps")) || (key2 === "stream_events")) || (key2 === "stream_deltas")) || (key2 === "dry_run"))){
validate47.errors = [{instancePath:instancePath+"/run_options",schemaPath:"RunOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.priority !== undefined){
let data6 = data5.priority;
const _errs16 = errors;
if(typeof data6 !== "string"){
validate47.errors = [{instancePath:instancePath+"/run_options/priority",schemaPath:"RunOptions/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "low") || (data6 === "normal")) || (data6 === "high"))){
validate47.errors = [{instancePath:instancePath+"/run_options/priority",schemaPath:"RunOptions/properties/priority/enum",keyword:"enum",params:{allowedValues: schema102.properties.priority.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.timeout_ms !== undefined){
let data7 = data5.timeout_ms;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate47.errors = [{instancePath:instancePath+"/run_options/timeout_ms",schemaPath:"RunOptions/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 86400000 || isNaN(data7)){
validate47.errors = [{instancePath:instancePath+"/run_options/timeout_ms",schemaPath:"RunOptions/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data7 < 1000 || isNaN(data7)){
validate47.errors = [{instancePath:instancePath+"/run_options/timeout_ms",schemaPath:"RunOptions/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.max_steps !== undefined){
let data8 = data5.max_steps;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate47.errors = [{instancePath:instancePath+"/run_options/max_steps",schemaPath:"RunOptions/properties/max_steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
validate47.errors = [{instancePath:instancePath+"/run_options/max_steps",schemaPath:"RunOptions/properties/max_steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate47.errors = [{instancePath:instancePath+"/run_options/max_steps",schemaPath:"RunOptions/properties/max_steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.stream_events !== undefined){
const _errs22 = errors;
if(typeof data5.stream_events !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/run_options/stream_events",schemaPath:"RunOptions/properties/stream_events/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.stream_deltas !== undefined){
const _errs24 = errors;
if(typeof data5.stream_deltas !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/run_options/stream_deltas",schemaPath:"RunOptions/properties/stream_deltas/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.dry_run !== undefined){
const _errs26 = errors;
if(typeof data5.dry_run !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/run_options/dry_run",schemaPath:"RunOptions/properties/dry_run/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/run_options",schemaPath:"RunOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idempotency_key !== undefined){
let data12 = data.idempotency_key;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func1(data12) > 256){
validate47.errors = [{instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(func1(data12) < 1){
validate47.errors = [{instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
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
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createRun_200 = validate52;
const schema103 = {"anyOf":[{"$ref":"RunCreateResponse"},{"$ref":"RunPlan"}]};
const schema104 = {"type":"object","required":["run","correlation_id"],"properties":{"run":{"type":"object","required":["tenant_id","agent_id","run_id","status","created_at","events_url","output","error"],"properties":{"tenant_id":{"$ref":"TenantId"},"agent_id":{"$ref":"AgentId"},"run_id":{"$ref":"RunId"},"status":{"$ref":"RunStatus"},"created_at":{"$ref":"Timestamp"},"events_url":{"type":"string","format":"uri-reference","minLength":1,"maxLength":2048},"output":{"anyOf":[{"$ref":"RunOutput"},{"type":"null"}]},"error":{"anyOf":[{"$ref":"ErrorBody"},{"type":"null"}]}}},"correlation_id":{"$ref":"CorrelationId"}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.run === undefined) && (missing0 = "run")) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.run !== undefined){
let data0 = data.run;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((((data0.tenant_id === undefined) && (missing1 = "tenant_id")) || ((data0.agent_id === undefined) && (missing1 = "agent_id"))) || ((data0.run_id === undefined) && (missing1 = "run_id"))) || ((data0.status === undefined) && (missing1 = "status"))) || ((data0.created_at === undefined) && (missing1 = "created_at"))) || ((data0.events_url === undefined) && (missing1 = "events_url"))) || ((data0.output === undefined) && (missing1 = "output"))) || ((data0.error === undefined) && (missing1 = "error"))){
validate53.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
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
validate53.errors = [{instancePath:instancePath+"/run/tenant_id",schemaPath:"TenantId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern8.test(data1)){
validate53.errors = [{instancePath:instancePath+"/run/tenant_id",schemaPath:"TenantId/pattern",keyword:"pattern",params:{pattern: "^tnt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^tnt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/run/tenant_id",schemaPath:"TenantId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.agent_id !== undefined){
let data2 = data0.agent_id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 72){
validate53.errors = [{instancePath:instancePath+"/run/agent_id",schemaPath:"AgentId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data2)){
validate53.errors = [{instancePath:instancePath+"/run/agent_id",schemaPath:"AgentId/pattern",keyword:"pattern",params:{pattern: "^agt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^agt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/run/agent_id",schemaPath:"AgentId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.run_id !== undefined){
let data3 = data0.run_id;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate53.errors = [{instancePath:instancePath+"/run/run_id",schemaPath:"RunId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern27.test(data3)){
validate53.errors = [{instancePath:instancePath+"/run/run_id",schemaPath:"RunId/pattern",keyword:"pattern",params:{pattern: "^run_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^run_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/run/run_id",schemaPath:"RunId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.status !== undefined){
let data4 = data0.status;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate53.errors = [{instancePath:instancePath+"/run/status",schemaPath:"RunStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data4 === "queued") || (data4 === "running")) || (data4 === "completed")) || (data4 === "failed")) || (data4 === "canceled"))){
validate53.errors = [{instancePath:instancePath+"/run/status",schemaPath:"RunStatus/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.created_at !== undefined){
let data5 = data0.created_at;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data5 === "string"){
if(func1(data5) > 30){
validate53.errors = [{instancePath:instancePath+"/run/created_at",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern10.test(data5)){
validate53.errors = [{instancePath:instancePath+"/run/created_at",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data5))){
validate53.errors = [{instancePath:instancePath+"/run/created_at",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/run/created_at",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.events_url !== undefined){
let data6 = data0.events_url;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data6 === "string"){
if(func1(data6) > 2048){
validate53.errors = [{instancePath:instancePath+"/run/events_url",schemaPath:"#/properties/run/properties/events_url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(func1(data6) < 1){
validate53.errors = [{instancePath:instancePath+"/run/events_url",schemaPath:"#/properties/run/properties/events_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!(formats12.test(data6))){
validate53.errors = [{instancePath:instancePath+"/run/events_url",schemaPath:"#/properties/run/properties/events_url/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/run/events_url",schemaPath:"#/properties/run/properties/events_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.output !== undefined){
let data7 = data0.output;
const _errs20 = errors;
const _errs21 = errors;
let valid7 = false;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.type === undefined) && (missing2 = "type")) || ((data7.text === undefined) && (missing2 = "text"))){
const err0 = {instancePath:instancePath+"/run/output",schemaPath:"RunOutput/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data7.type !== undefined){
let data8 = data7.type;
const _errs25 = errors;
if(typeof data8 !== "string"){
const err1 = {instancePath:instancePath+"/run/output/type",schemaPath:"RunOutput/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data8 === "text") || (data8 === "json"))){
const err2 = {instancePath:instancePath+"/run/output/type",schemaPath:"RunOutput/properties/type/enum",keyword:"enum",params:{allowedValues: schema88.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid9 = _errs25 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data7.text !== undefined){
let data9 = data7.text;
const _errs27 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
const err3 = {instancePath:instancePath+"/run/output/text",schemaPath:"RunOutput/properties/text/type",keyword:"type",params:{type: schema88.properties.text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs27){
if(typeof data9 === "string"){
if(func1(data9) > 10000000){
const err4 = {instancePath:instancePath+"/run/output/text",schemaPath:"RunOutput/properties/text/maxLength",keyword:"maxLength",params:{limit: 10000000},message:"must NOT have more than 10000000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid9 = _errs27 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data7.artifacts !== undefined){
let data10 = data7.artifacts;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data10)){
if(data10.length > 256){
const err5 = {instancePath:instancePath+"/run/output/artifacts",schemaPath:"RunOutput/properties/artifacts/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid10 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs31 = errors;
if(errors === _errs31){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if(((data11.name === undefined) && (missing3 = "name")) || ((data11.media_type === undefined) && (missing3 = "media_type"))){
const err6 = {instancePath:instancePath+"/run/output/artifacts/" + i0,schemaPath:"RunOutput/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data11.name !== undefined){
let data12 = data11.name;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data12 === "string"){
if(func1(data12) > 256){
const err7 = {instancePath:instancePath+"/run/output/artifacts/" + i0+"/name",schemaPath:"RunOutput/properties/artifacts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(func1(data12) < 1){
const err8 = {instancePath:instancePath+"/run/output/artifacts/" + i0+"/name",schemaPath:"RunOutput/properties/artifacts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/run/output/artifacts/" + i0+"/name",schemaPath:"RunOutput/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid11 = _errs34 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data11.media_type !== undefined){
let data13 = data11.media_type;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data13 === "string"){
if(func1(data13) > 128){
const err10 = {instancePath:instancePath+"/run/output/artifacts/" + i0+"/media_type",schemaPath:"RunOutput/properties/artifacts/items/properties/media_type/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(func1(data13) < 3){
const err11 = {instancePath:instancePath+"/run/output/artifacts/" + i0+"/media_type",schemaPath:"RunOutput/properties/artifacts/items/properties/media_type/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/run/output/artifacts/" + i0+"/media_type",schemaPath:"RunOutput/properties/artifacts/items/properties/media_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid11 = _errs36 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data11.url !== undefined){
let data14 = data11.url;
const _errs38 = errors;
if(errors === _errs38){
if(errors === _errs38){
if(typeof data14 === "string"){
if(func1(data14) > 2048){
const err13 = {instancePath:instancePath+"/run/output/artifacts/" + i0+"/url",schemaPath:"RunOutput/properties/artifacts/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(!(formats12.test(data14))){
const err14 = {instancePath:instancePath+"/run/output/artifacts/" + i0+"/url",schemaPath:"RunOutput/properties/artifacts/items/properties/url/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/run/output/artifacts/" + i0+"/url",schemaPath:"RunOutput/properties/artifacts/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var valid11 = _errs38 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data11.text !== undefined){
let data15 = data11.text;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data15 === "string"){
if(func1(data15) > 10000000){
const err16 = {instancePath:instancePath+"/run/output/artifacts/" + i0+"/text",schemaPath:"RunOutput/properties/artifacts/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 10000000},message:"must NOT have more than 10000000 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/run/output/artifacts/" + i0+"/text",schemaPath:"RunOutput/properties/artifacts/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid11 = _errs40 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/run/output/artifacts/" + i0,schemaPath:"RunOutput/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid10 = _errs31 === errors;
if(!valid10){
break;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/run/output/artifacts",schemaPath:"RunOutput/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid9 = _errs29 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/run/output",schemaPath:"RunOutput/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
valid7 = valid7 || _valid0;
if(_valid0){
var props0 = {};
props0.type = true;
props0.text = true;
props0.artifacts = true;
}
const _errs42 = errors;
if(data7 !== null){
const err21 = {instancePath:instancePath+"/run/output",schemaPath:"#/properties/run/properties/output/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs42 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err22 = {instancePath:instancePath+"/run/output",schemaPath:"#/properties/run/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
validate53.errors = vErrors;
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
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.error !== undefined){
let data16 = data0.error;
const _errs44 = errors;
const _errs45 = errors;
let valid12 = false;
const _errs46 = errors;
if(!(validate22(data16, {instancePath:instancePath+"/run/error",parentData:data0,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid1 = _errs46 === errors;
valid12 = valid12 || _valid1;
if(_valid1){
var props1 = {};
props1.code = true;
props1.message = true;
props1.retryable = true;
props1.details = true;
}
const _errs47 = errors;
if(data16 !== null){
const err23 = {instancePath:instancePath+"/run/error",schemaPath:"#/properties/run/properties/error/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid1 = _errs47 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const err24 = {instancePath:instancePath+"/run/error",schemaPath:"#/properties/run/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs44 === errors;
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
}
}
else {
validate53.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
let data17 = data.correlation_id;
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data17 === "string"){
if(func1(data17) > 72){
validate53.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data17)){
validate53.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"run":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

const schema112 = {"type":"object","required":["dry_run","tenant_id","agent_id","agent_version","model_ref","tools","policy_id","limits","quota","correlation_id"],"properties":{"dry_run":{"type":"boolean","const":true},"tenant_id":{"$ref":"TenantId"},"agent_id":{"$ref":"AgentId"},"agent_version":{"$ref":"AgentVersion"},"model_ref":{"$ref":"ModelRef"},"tools":{"type":"array","maxItems":512,"items":{"$ref":"ToolId"}},"policy_id":{"$ref":"PolicyId"},"limits":{"type":"object","required":["max_steps","timeout_ms"],"properties":{"max_steps":{"type":"integer","minimum":1,"maximum":1000},"timeout_ms":{"type":"integer","minimum":1000,"maximum":86400000}}},"quota":{"type":"object","additionalProperties":true,"properties":{"max_concurrent_runs":{"type":"integer","minimum":0,"maximum":1000000},"max_queued_runs":{"type":"integer","minimum":0,"maximum":10000000},"active_runs":{"type":"integer","minimum":0,"maximum":1000000},"run_create_qps":{"type":"number","minimum":0,"maximum":100000},"run_create_burst":{"type":"integer","minimum":0,"maximum":1000000}}},"correlation_id":{"$ref":"CorrelationId"}}};
const schema118 = {"type":"string","pattern":"^pol_[A-Za-z0-9_]{1,60}$","maxLength":72};
const pattern50 = new RegExp("^pol_[A-Za-z0-9_]{1,60}$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.dry_run === undefined) && (missing0 = "dry_run")) || ((data.tenant_id === undefined) && (missing0 = "tenant_id"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.agent_version === undefined) && (missing0 = "agent_version"))) || ((data.model_ref === undefined) && (missing0 = "model_ref"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.policy_id === undefined) && (missing0 = "policy_id"))) || ((data.limits === undefined) && (missing0 = "limits"))) || ((data.quota === undefined) && (missing0 = "quota"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.dry_run !== undefined){
let data0 = data.dry_run;
const _errs1 = errors;
if(typeof data0 !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/dry_run",schemaPath:"#/properties/dry_run/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data0){
validate56.errors = [{instancePath:instancePath+"/dry_run",schemaPath:"#/properties/dry_run/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data1 = data.tenant_id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 72){
validate56.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern8.test(data1)){
validate56.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/pattern",keyword:"pattern",params:{pattern: "^tnt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^tnt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data2 = data.agent_id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 72){
validate56.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data2)){
validate56.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/pattern",keyword:"pattern",params:{pattern: "^agt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^agt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_version !== undefined){
let data3 = data.agent_version;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate56.errors = [{instancePath:instancePath+"/agent_version",schemaPath:"AgentVersion/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern9.test(data3)){
validate56.errors = [{instancePath:instancePath+"/agent_version",schemaPath:"AgentVersion/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/agent_version",schemaPath:"AgentVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_ref !== undefined){
let data4 = data.model_ref;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func1(data4) > 200){
validate56.errors = [{instancePath:instancePath+"/model_ref",schemaPath:"ModelRef/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern12.test(data4)){
validate56.errors = [{instancePath:instancePath+"/model_ref",schemaPath:"ModelRef/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$"+"\""}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/model_ref",schemaPath:"ModelRef/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data5 = data.tools;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
if(data5.length > 512){
validate56.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(func1(data6) > 170){
validate56.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"ToolId/maxLength",keyword:"maxLength",params:{limit: 170},message:"must NOT have more than 170 characters"}];
return false;
}
else {
if(!pattern13.test(data6)){
validate56.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"ToolId/pattern",keyword:"pattern",params:{pattern: "^tool(\\.[a-z0-9_]{1,40}){1,4}$"},message:"must match pattern \""+"^tool(\\.[a-z0-9_]{1,40}){1,4}$"+"\""}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"ToolId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_id !== undefined){
let data7 = data.policy_id;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(func1(data7) > 72){
validate56.errors = [{instancePath:instancePath+"/policy_id",schemaPath:"PolicyId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern50.test(data7)){
validate56.errors = [{instancePath:instancePath+"/policy_id",schemaPath:"PolicyId/pattern",keyword:"pattern",params:{pattern: "^pol_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^pol_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/policy_id",schemaPath:"PolicyId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data8 = data.limits;
const _errs23 = errors;
if(errors === _errs23){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((data8.max_steps === undefined) && (missing1 = "max_steps")) || ((data8.timeout_ms === undefined) && (missing1 = "timeout_ms"))){
validate56.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data8.max_steps !== undefined){
let data9 = data8.max_steps;
const _errs25 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate56.errors = [{instancePath:instancePath+"/limits/max_steps",schemaPath:"#/properties/limits/properties/max_steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000 || isNaN(data9)){
validate56.errors = [{instancePath:instancePath+"/limits/max_steps",schemaPath:"#/properties/limits/properties/max_steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate56.errors = [{instancePath:instancePath+"/limits/max_steps",schemaPath:"#/properties/limits/properties/max_steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid8 = _errs25 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.timeout_ms !== undefined){
let data10 = data8.timeout_ms;
const _errs27 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate56.errors = [{instancePath:instancePath+"/limits/timeout_ms",schemaPath:"#/properties/limits/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 86400000 || isNaN(data10)){
validate56.errors = [{instancePath:instancePath+"/limits/timeout_ms",schemaPath:"#/properties/limits/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data10 < 1000 || isNaN(data10)){
validate56.errors = [{instancePath:instancePath+"/limits/timeout_ms",schemaPath:"#/properties/limits/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
}
var valid8 = _errs27 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quota !== undefined){
let data11 = data.quota;
const _errs29 = errors;
if(errors === _errs29){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.max_concurrent_runs !== undefined){
let data12 = data11.max_concurrent_runs;
const _errs32 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate56.errors = [{instancePath:instancePath+"/quota/max_concurrent_runs",schemaPath:"#/properties/quota/properties/max_concurrent_runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000 || isNaN(data12)){
validate56.errors = [{instancePath:instancePath+"/quota/max_concurrent_runs",schemaPath:"#/properties/quota/properties/max_concurrent_runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate56.errors = [{instancePath:instancePath+"/quota/max_concurrent_runs",schemaPath:"#/properties/quota/properties/max_concurrent_runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid9 = _errs32 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data11.max_queued_runs !== undefined){
let data13 = data11.max_queued_runs;
const _errs34 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate56.errors = [{instancePath:instancePath+"/quota/max_queued_runs",schemaPath:"#/properties/quota/properties/max_queued_runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 10000000 || isNaN(data13)){
validate56.errors = [{instancePath:instancePath+"/quota/max_queued_runs",schemaPath:"#/properties/quota/properties/max_queued_runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate56.errors = [{instancePath:instancePath+"/quota/max_queued_runs",schemaPath:"#/properties/quota/properties/max_queued_runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid9 = _errs34 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data11.active_runs !== undefined){
let data14 = data11.active_runs;
const _errs36 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate56.errors = [{instancePath:instancePath+"/quota/active_runs",schemaPath:"#/properties/quota/properties/active_runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000 || isNaN(data14)){
validate56.errors = [{instancePath:instancePath+"/quota/active_runs",schemaPath:"#/properties/quota/properties/active_runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate56.errors = [{instancePath:instancePath+"/quota/active_runs",schemaPath:"#/properties/quota/properties/active_runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid9 = _errs36 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data11.run_create_qps !== undefined){
let data15 = data11.run_create_qps;
const _errs38 = errors;
if(errors === _errs38){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100000 || isNaN(data15)){
validate56.errors = [{instancePath:instancePath+"/quota/run_create_qps",schemaPath:"#/properties/quota/properties/run_create_qps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate56.errors = [{instancePath:instancePath+"/quota/run_create_qps",schemaPath:"#/properties/quota/properties/run_create_qps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/quota/run_create_qps",schemaPath:"#/properties/quota/properties/run_create_qps/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid9 = _errs38 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data11.run_create_burst !== undefined){
let data16 = data11.run_create_burst;
const _errs40 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate56.errors = [{instancePath:instancePath+"/quota/run_create_burst",schemaPath:"#/properties/quota/properties/run_create_burst/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000 || isNaN(data16)){
validate56.errors = [{instancePath:instancePath+"/quota/run_create_burst",schemaPath:"#/properties/quota/properties/run_create_burst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate56.errors = [{instancePath:instancePath+"/quota/run_create_burst",schemaPath:"#/properties/quota/properties/run_create_burst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid9 = _errs40 === errors;
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
validate56.errors = [{instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data17 = data.correlation_id;
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data17 === "string"){
if(func1(data17) > 72){
validate56.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data17)){
validate56.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs42 === errors;
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
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"dry_run":true,"tenant_id":true,"agent_id":true,"agent_version":true,"model_ref":true,"tools":true,"policy_id":true,"limits":true,"quota":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.run = true;
props0.correlation_id = true;
}
const _errs2 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.dry_run = true;
props0.tenant_id = true;
props0.agent_id = true;
props0.agent_version = true;
props0.model_ref = true;
props0.tools = true;
props0.policy_id = true;
props0.limits = true;
props0.quota = true;
props0.correlation_id = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const createRun_201 = validate53;

export const getRun_200 = validate58;
const schema120 = {"type":"object","required":["run","correlation_id"],"properties":{"run":{"$ref":"Run"},"correlation_id":{"$ref":"CorrelationId"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.run === undefined) && (missing0 = "run")) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.run !== undefined){
const _errs1 = errors;
if(!(validate44(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
validate58.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data1)){
validate58.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"run":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const cancelRun_body = validate60;
const schema122 = {"type":"object","additionalProperties":false,"properties":{"reason":{"type":"string","minLength":1,"maxLength":1000}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
if(!(key0 === "reason")){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reason !== undefined){
let data0 = data.reason;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 1000){
validate60.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate60.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listTools_200 = validate61;
const schema123 = {"type":"object","required":["tools","next_cursor","correlation_id"],"properties":{"tools":{"type":"array","maxItems":100,"items":{"$ref":"Tool"}},"next_cursor":{"$ref":"NextCursor"},"correlation_id":{"$ref":"CorrelationId"}}};
const schema124 = {"type":"object","required":["tool_id","description","input_schema"],"properties":{"tool_id":{"$ref":"ToolId"},"description":{"type":"string","maxLength":4000},"input_schema":{"type":"object","additionalProperties":true}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.tool_id === undefined) && (missing0 = "tool_id")) || ((data.description === undefined) && (missing0 = "description"))) || ((data.input_schema === undefined) && (missing0 = "input_schema"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tool_id !== undefined){
let data0 = data.tool_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 170){
validate62.errors = [{instancePath:instancePath+"/tool_id",schemaPath:"ToolId/maxLength",keyword:"maxLength",params:{limit: 170},message:"must NOT have more than 170 characters"}];
return false;
}
else {
if(!pattern13.test(data0)){
validate62.errors = [{instancePath:instancePath+"/tool_id",schemaPath:"ToolId/pattern",keyword:"pattern",params:{pattern: "^tool(\\.[a-z0-9_]{1,40}){1,4}$"},message:"must match pattern \""+"^tool(\\.[a-z0-9_]{1,40}){1,4}$"+"\""}];
return false;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/tool_id",schemaPath:"ToolId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data1 = data.description;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 4000){
validate62.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_schema !== undefined){
let data2 = data.input_schema;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate62.errors = [{instancePath:instancePath+"/input_schema",schemaPath:"#/properties/input_schema/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"tool_id":true,"description":true,"input_schema":true},"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.tools === undefined) && (missing0 = "tools")) || ((data.next_cursor === undefined) && (missing0 = "next_cursor"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tools !== undefined){
let data0 = data.tools;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate61.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate62(data0[i0], {instancePath:instancePath+"/tools/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
const _errs4 = errors;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate61.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 1024){
validate61.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate61.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
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
if(data.correlation_id !== undefined){
let data3 = data.correlation_id;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate61.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
validate61.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"tools":true,"next_cursor":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const listWebhookTools_200 = validate64;
const schema128 = {"type":"object","required":["webhook_tools","next_cursor","correlation_id"],"properties":{"webhook_tools":{"type":"array","maxItems":100,"items":{"$ref":"WebhookTool"}},"next_cursor":{"$ref":"NextCursor"},"correlation_id":{"$ref":"CorrelationId"}}};
const schema129 = {"type":"object","required":["tenant_id","tool_id","description","input_schema","url","timeout_ms","retries","enabled","disabled_reason","previous_secret_expires_at","created_at","updated_at"],"properties":{"tenant_id":{"$ref":"TenantId"},"tool_id":{"$ref":"WebhookToolId"},"description":{"type":"string","maxLength":4000},"input_schema":{"type":"object","additionalProperties":true},"url":{"type":"string","maxLength":2048},"timeout_ms":{"type":"integer","minimum":500,"maximum":30000},"retries":{"type":"integer","minimum":0,"maximum":5},"enabled":{"type":"boolean"},"disabled_reason":{"type":["string","null"],"maxLength":40},"previous_secret_expires_at":{"type":["string","null"],"maxLength":40},"created_at":{"$ref":"Timestamp"},"updated_at":{"$ref":"Timestamp"}}};
const schema131 = {"type":"string","pattern":"^tool\\.webhook\\.[a-z0-9]+(_[a-z0-9]+)*$","maxLength":64};
const pattern56 = new RegExp("^tool\\.webhook\\.[a-z0-9]+(_[a-z0-9]+)*$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.tenant_id === undefined) && (missing0 = "tenant_id")) || ((data.tool_id === undefined) && (missing0 = "tool_id"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.input_schema === undefined) && (missing0 = "input_schema"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.timeout_ms === undefined) && (missing0 = "timeout_ms"))) || ((data.retries === undefined) && (missing0 = "retries"))) || ((data.enabled === undefined) && (missing0 = "enabled"))) || ((data.disabled_reason === undefined) && (missing0 = "disabled_reason"))) || ((data.previous_secret_expires_at === undefined) && (missing0 = "previous_secret_expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate65.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern8.test(data0)){
validate65.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/pattern",keyword:"pattern",params:{pattern: "^tnt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^tnt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_id !== undefined){
let data1 = data.tool_id;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 64){
validate65.errors = [{instancePath:instancePath+"/tool_id",schemaPath:"WebhookToolId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern56.test(data1)){
validate65.errors = [{instancePath:instancePath+"/tool_id",schemaPath:"WebhookToolId/pattern",keyword:"pattern",params:{pattern: "^tool\\.webhook\\.[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^tool\\.webhook\\.[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/tool_id",schemaPath:"WebhookToolId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 4000){
validate65.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_schema !== undefined){
let data3 = data.input_schema;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate65.errors = [{instancePath:instancePath+"/input_schema",schemaPath:"#/properties/input_schema/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data4 = data.url;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func1(data4) > 2048){
validate65.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout_ms !== undefined){
let data5 = data.timeout_ms;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate65.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 30000 || isNaN(data5)){
validate65.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000},message:"must be <= 30000"}];
return false;
}
else {
if(data5 < 500 || isNaN(data5)){
validate65.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 500},message:"must be >= 500"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined){
let data6 = data.retries;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate65.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 5 || isNaN(data6)){
validate65.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate65.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs18 = errors;
if(typeof data.enabled !== "boolean"){
validate65.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disabled_reason !== undefined){
let data8 = data.disabled_reason;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate65.errors = [{instancePath:instancePath+"/disabled_reason",schemaPath:"#/properties/disabled_reason/type",keyword:"type",params:{type: schema129.properties.disabled_reason.type},message:"must be string,null"}];
return false;
}
if(errors === _errs20){
if(typeof data8 === "string"){
if(func1(data8) > 40){
validate65.errors = [{instancePath:instancePath+"/disabled_reason",schemaPath:"#/properties/disabled_reason/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous_secret_expires_at !== undefined){
let data9 = data.previous_secret_expires_at;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate65.errors = [{instancePath:instancePath+"/previous_secret_expires_at",schemaPath:"#/properties/previous_secret_expires_at/type",keyword:"type",params:{type: schema129.properties.previous_secret_expires_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs22){
if(typeof data9 === "string"){
if(func1(data9) > 40){
validate65.errors = [{instancePath:instancePath+"/previous_secret_expires_at",schemaPath:"#/properties/previous_secret_expires_at/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data10 = data.created_at;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data10 === "string"){
if(func1(data10) > 30){
validate65.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern10.test(data10)){
validate65.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data10))){
validate65.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data11 = data.updated_at;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data11 === "string"){
if(func1(data11) > 30){
validate65.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern10.test(data11)){
validate65.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data11))){
validate65.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs27 === errors;
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
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"tenant_id":true,"tool_id":true,"description":true,"input_schema":true,"url":true,"timeout_ms":true,"retries":true,"enabled":true,"disabled_reason":true,"previous_secret_expires_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.webhook_tools === undefined) && (missing0 = "webhook_tools")) || ((data.next_cursor === undefined) && (missing0 = "next_cursor"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.webhook_tools !== undefined){
let data0 = data.webhook_tools;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate64.errors = [{instancePath:instancePath+"/webhook_tools",schemaPath:"#/properties/webhook_tools/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate65(data0[i0], {instancePath:instancePath+"/webhook_tools/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/webhook_tools",schemaPath:"#/properties/webhook_tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
const _errs4 = errors;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate64.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 1024){
validate64.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate64.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
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
if(data.correlation_id !== undefined){
let data3 = data.correlation_id;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate64.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
validate64.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"webhook_tools":true,"next_cursor":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const createWebhookTool_body = validate67;
const schema136 = {"type":"object","additionalProperties":false,"required":["tool_id","description","input_schema","url"],"properties":{"tool_id":{"$ref":"WebhookToolId"},"description":{"type":"string","minLength":1,"maxLength":4000},"input_schema":{"type":"object","additionalProperties":true},"url":{"type":"string","minLength":1,"maxLength":2048},"timeout_ms":{"type":"integer","minimum":500,"maximum":30000},"retries":{"type":"integer","minimum":0,"maximum":5},"enabled":{"type":"boolean"}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool_id === undefined) && (missing0 = "tool_id")) || ((data.description === undefined) && (missing0 = "description"))) || ((data.input_schema === undefined) && (missing0 = "input_schema"))) || ((data.url === undefined) && (missing0 = "url"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "tool_id") || (key0 === "description")) || (key0 === "input_schema")) || (key0 === "url")) || (key0 === "timeout_ms")) || (key0 === "retries")) || (key0 === "enabled"))){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool_id !== undefined){
let data0 = data.tool_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func1(data0) > 64){
validate67.errors = [{instancePath:instancePath+"/tool_id",schemaPath:"WebhookToolId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern56.test(data0)){
validate67.errors = [{instancePath:instancePath+"/tool_id",schemaPath:"WebhookToolId/pattern",keyword:"pattern",params:{pattern: "^tool\\.webhook\\.[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^tool\\.webhook\\.[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/tool_id",schemaPath:"WebhookToolId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data1 = data.description;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 4000){
validate67.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate67.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_schema !== undefined){
let data2 = data.input_schema;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate67.errors = [{instancePath:instancePath+"/input_schema",schemaPath:"#/properties/input_schema/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data3 = data.url;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 2048){
validate67.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate67.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout_ms !== undefined){
let data4 = data.timeout_ms;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate67.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 30000 || isNaN(data4)){
validate67.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000},message:"must be <= 30000"}];
return false;
}
else {
if(data4 < 500 || isNaN(data4)){
validate67.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 500},message:"must be >= 500"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined){
let data5 = data.retries;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate67.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 5 || isNaN(data5)){
validate67.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate67.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs16 = errors;
if(typeof data.enabled !== "boolean"){
validate67.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createWebhookTool_201 = validate68;
const schema138 = {"type":"object","required":["webhook_tool","secret","correlation_id"],"properties":{"webhook_tool":{"$ref":"WebhookTool"},"secret":{"$ref":"WebhookSecret"},"correlation_id":{"$ref":"CorrelationId"}}};
const schema139 = {"type":"string","pattern":"^whsec_[A-Za-z0-9+/]{43}=$","maxLength":50};
const pattern61 = new RegExp("^whsec_[A-Za-z0-9+/]{43}=$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.webhook_tool === undefined) && (missing0 = "webhook_tool")) || ((data.secret === undefined) && (missing0 = "secret"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.webhook_tool !== undefined){
const _errs1 = errors;
if(!(validate65(data.webhook_tool, {instancePath:instancePath+"/webhook_tool",parentData:data,parentDataProperty:"webhook_tool",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
let data1 = data.secret;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 50){
validate68.errors = [{instancePath:instancePath+"/secret",schemaPath:"WebhookSecret/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern61.test(data1)){
validate68.errors = [{instancePath:instancePath+"/secret",schemaPath:"WebhookSecret/pattern",keyword:"pattern",params:{pattern: "^whsec_[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^whsec_[A-Za-z0-9+/]{43}=$"+"\""}];
return false;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/secret",schemaPath:"WebhookSecret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data2 = data.correlation_id;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 72){
validate68.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data2)){
validate68.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"webhook_tool":true,"secret":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const getWebhookTool_200 = validate70;
const schema141 = {"type":"object","required":["webhook_tool","correlation_id"],"properties":{"webhook_tool":{"$ref":"WebhookTool"},"correlation_id":{"$ref":"CorrelationId"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.webhook_tool === undefined) && (missing0 = "webhook_tool")) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.webhook_tool !== undefined){
const _errs1 = errors;
if(!(validate65(data.webhook_tool, {instancePath:instancePath+"/webhook_tool",parentData:data,parentDataProperty:"webhook_tool",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
validate70.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data1)){
validate70.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"webhook_tool":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const deleteWebhookTool_200 = validate72;
const schema143 = {"type":"object","required":["tool_id","deleted","correlation_id"],"properties":{"tool_id":{"$ref":"WebhookToolId"},"deleted":{"type":"boolean","const":true},"correlation_id":{"$ref":"CorrelationId"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.tool_id === undefined) && (missing0 = "tool_id")) || ((data.deleted === undefined) && (missing0 = "deleted"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tool_id !== undefined){
let data0 = data.tool_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 64){
validate72.errors = [{instancePath:instancePath+"/tool_id",schemaPath:"WebhookToolId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern56.test(data0)){
validate72.errors = [{instancePath:instancePath+"/tool_id",schemaPath:"WebhookToolId/pattern",keyword:"pattern",params:{pattern: "^tool\\.webhook\\.[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^tool\\.webhook\\.[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/tool_id",schemaPath:"WebhookToolId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deleted !== undefined){
let data1 = data.deleted;
const _errs4 = errors;
if(typeof data1 !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data1){
validate72.errors = [{instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data2 = data.correlation_id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 72){
validate72.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data2)){
validate72.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"tool_id":true,"deleted":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const updateWebhookTool_body = validate73;
const schema146 = {"type":"object","additionalProperties":false,"properties":{"description":{"type":"string","minLength":1,"maxLength":4000},"input_schema":{"type":"object","additionalProperties":true},"url":{"type":"string","minLength":1,"maxLength":2048},"timeout_ms":{"type":"integer","minimum":500,"maximum":30000},"retries":{"type":"integer","minimum":0,"maximum":5},"enabled":{"type":"boolean"}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
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
if(!((((((key0 === "description") || (key0 === "input_schema")) || (key0 === "url")) || (key0 === "timeout_ms")) || (key0 === "retries")) || (key0 === "enabled"))){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined){
let data0 = data.description;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 4000){
validate73.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate73.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_schema !== undefined){
let data1 = data.input_schema;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate73.errors = [{instancePath:instancePath+"/input_schema",schemaPath:"#/properties/input_schema/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data2 = data.url;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 2048){
validate73.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate73.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout_ms !== undefined){
let data3 = data.timeout_ms;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate73.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 30000 || isNaN(data3)){
validate73.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000},message:"must be <= 30000"}];
return false;
}
else {
if(data3 < 500 || isNaN(data3)){
validate73.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 500},message:"must be >= 500"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined){
let data4 = data.retries;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate73.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 5 || isNaN(data4)){
validate73.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate73.errors = [{instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs13 = errors;
if(typeof data.enabled !== "boolean"){
validate73.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
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
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rotateWebhookToolSecret_body = validate74;
const schema147 = {"type":"object","additionalProperties":false,"properties":{"overlap_seconds":{"type":"integer","minimum":0,"maximum":604800}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
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
if(!(key0 === "overlap_seconds")){
validate74.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.overlap_seconds !== undefined){
let data0 = data.overlap_seconds;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate74.errors = [{instancePath:instancePath+"/overlap_seconds",schemaPath:"#/properties/overlap_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 604800 || isNaN(data0)){
validate74.errors = [{instancePath:instancePath+"/overlap_seconds",schemaPath:"#/properties/overlap_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate74.errors = [{instancePath:instancePath+"/overlap_seconds",schemaPath:"#/properties/overlap_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getMemory_200 = validate75;
const schema148 = {"type":"object","required":["memory","correlation_id"],"properties":{"memory":{"$ref":"Memory"},"correlation_id":{"$ref":"CorrelationId"}}};
const schema149 = {"allOf":[{"$ref":"MemoryHead"},{"type":"object","required":["text"],"properties":{"text":{"type":"string","maxLength":65536}}}]};
const schema150 = {"type":"object","required":["namespace","key","metadata","embedding_dimensions","bytes","created_at","updated_at"],"properties":{"namespace":{"$ref":"MemoryNamespace"},"key":{"$ref":"MemoryKey"},"metadata":{"$ref":"Metadata"},"embedding_dimensions":{"type":"integer","minimum":0,"maximum":4096},"bytes":{"type":"integer","minimum":0,"maximum":1000000},"created_at":{"$ref":"Timestamp"},"updated_at":{"$ref":"Timestamp"}}};
const schema151 = {"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$","maxLength":64};
const schema152 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,255}$","maxLength":256};
const pattern66 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const pattern67 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:@-]{0,255}$", "u");

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.namespace === undefined) && (missing0 = "namespace")) || ((data.key === undefined) && (missing0 = "key"))) || ((data.metadata === undefined) && (missing0 = "metadata"))) || ((data.embedding_dimensions === undefined) && (missing0 = "embedding_dimensions"))) || ((data.bytes === undefined) && (missing0 = "bytes"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.namespace !== undefined){
let data0 = data.namespace;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 64){
validate77.errors = [{instancePath:instancePath+"/namespace",schemaPath:"MemoryNamespace/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern66.test(data0)){
validate77.errors = [{instancePath:instancePath+"/namespace",schemaPath:"MemoryNamespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/namespace",schemaPath:"MemoryNamespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data1 = data.key;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 256){
validate77.errors = [{instancePath:instancePath+"/key",schemaPath:"MemoryKey/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(!pattern67.test(data1)){
validate77.errors = [{instancePath:instancePath+"/key",schemaPath:"MemoryKey/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,255}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,255}$"+"\""}];
return false;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/key",schemaPath:"MemoryKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data2 = data.metadata;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 64){
validate77.errors = [{instancePath:instancePath+"/metadata",schemaPath:"Metadata/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key0 in data2){
const _errs10 = errors;
if(errors === _errs10){
if(typeof key0 === "string"){
if(func1(key0) > 128){
const err0 = {instancePath:instancePath+"/metadata",schemaPath:"Metadata/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key0};
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
const err1 = {instancePath:instancePath+"/metadata",schemaPath:"Metadata/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid4 = _errs10 === errors;
if(!valid4){
const err2 = {instancePath:instancePath+"/metadata",schemaPath:"Metadata/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate77.errors = vErrors;
return false;
break;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/metadata",schemaPath:"Metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.embedding_dimensions !== undefined){
let data3 = data.embedding_dimensions;
const _errs13 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate77.errors = [{instancePath:instancePath+"/embedding_dimensions",schemaPath:"#/properties/embedding_dimensions/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4096 || isNaN(data3)){
validate77.errors = [{instancePath:instancePath+"/embedding_dimensions",schemaPath:"#/properties/embedding_dimensions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate77.errors = [{instancePath:instancePath+"/embedding_dimensions",schemaPath:"#/properties/embedding_dimensions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data4 = data.bytes;
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate77.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
validate77.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate77.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data5 = data.created_at;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data5 === "string"){
if(func1(data5) > 30){
validate77.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern10.test(data5)){
validate77.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data5))){
validate77.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/created_at",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data6 = data.updated_at;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data6 === "string"){
if(func1(data6) > 30){
validate77.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern10.test(data6)){
validate77.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate77.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
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
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"namespace":true,"key":true,"metadata":true,"embedding_dimensions":true,"bytes":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate76.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.text !== undefined){
let data0 = data.text;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
validate76.errors = [{instancePath:instancePath+"/text",schemaPath:"#/allOf/1/properties/text/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/text",schemaPath:"#/allOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":{"text":true,"namespace":true,"key":true,"metadata":true,"embedding_dimensions":true,"bytes":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.memory === undefined) && (missing0 = "memory")) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.memory !== undefined){
const _errs1 = errors;
if(!(validate76(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
validate75.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data1)){
validate75.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"memory":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const putMemory_body = validate80;
const schema157 = {"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","pattern":"^[^\\x00\\p{Cs}]*$","maxLength":65536},"metadata":{"$ref":"Metadata"},"embedding":{"$ref":"MemoryVector"}}};
const schema159 = {"type":"array","minItems":1,"maxItems":4096,"items":{"type":"number","minimum":-1000000,"maximum":1000000}};
const pattern71 = new RegExp("^[^\\x00\\p{Cs}]*$", "u");

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "metadata")) || (key0 === "embedding"))){
validate80.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
let data0 = data.text;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 65536){
validate80.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
else {
if(!pattern71.test(data0)){
validate80.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "^[^\\x00\\p{Cs}]*$"},message:"must match pattern \""+"^[^\\x00\\p{Cs}]*$"+"\""}];
return false;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data1 = data.metadata;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 64){
validate80.errors = [{instancePath:instancePath+"/metadata",schemaPath:"Metadata/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key1 in data1){
const _errs7 = errors;
if(errors === _errs7){
if(typeof key1 === "string"){
if(func1(key1) > 128){
const err0 = {instancePath:instancePath+"/metadata",schemaPath:"Metadata/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key1};
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
const err1 = {instancePath:instancePath+"/metadata",schemaPath:"Metadata/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
const err2 = {instancePath:instancePath+"/metadata",schemaPath:"Metadata/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate80.errors = vErrors;
return false;
break;
}
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/metadata",schemaPath:"Metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.embedding !== undefined){
let data2 = data.embedding;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data2)){
if(data2.length > 4096){
validate80.errors = [{instancePath:instancePath+"/embedding",schemaPath:"MemoryVector/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"}];
return false;
}
else {
if(data2.length < 1){
validate80.errors = [{instancePath:instancePath+"/embedding",schemaPath:"MemoryVector/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs13 = errors;
if(errors === _errs13){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate80.errors = [{instancePath:instancePath+"/embedding/" + i0,schemaPath:"MemoryVector/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data3 < -1000000 || isNaN(data3)){
validate80.errors = [{instancePath:instancePath+"/embedding/" + i0,schemaPath:"MemoryVector/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000},message:"must be >= -1000000"}];
return false;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/embedding/" + i0,schemaPath:"MemoryVector/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/embedding",schemaPath:"MemoryVector/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
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
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const deleteMemory_200 = validate81;
const schema160 = {"type":"object","required":["namespace","key","deleted","correlation_id"],"properties":{"namespace":{"$ref":"MemoryNamespace"},"key":{"$ref":"MemoryKey"},"deleted":{"type":"boolean","const":true},"correlation_id":{"$ref":"CorrelationId"}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.namespace === undefined) && (missing0 = "namespace")) || ((data.key === undefined) && (missing0 = "key"))) || ((data.deleted === undefined) && (missing0 = "deleted"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.namespace !== undefined){
let data0 = data.namespace;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 64){
validate81.errors = [{instancePath:instancePath+"/namespace",schemaPath:"MemoryNamespace/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern66.test(data0)){
validate81.errors = [{instancePath:instancePath+"/namespace",schemaPath:"MemoryNamespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/namespace",schemaPath:"MemoryNamespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data1 = data.key;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 256){
validate81.errors = [{instancePath:instancePath+"/key",schemaPath:"MemoryKey/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(!pattern67.test(data1)){
validate81.errors = [{instancePath:instancePath+"/key",schemaPath:"MemoryKey/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,255}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,255}$"+"\""}];
return false;
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/key",schemaPath:"MemoryKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deleted !== undefined){
let data2 = data.deleted;
const _errs7 = errors;
if(typeof data2 !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data2){
validate81.errors = [{instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation_id !== undefined){
let data3 = data.correlation_id;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate81.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
validate81.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
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
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"namespace":true,"key":true,"deleted":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const listMemory_200 = validate82;
const schema164 = {"type":"object","required":["memories","next_cursor","correlation_id"],"properties":{"memories":{"type":"array","maxItems":100,"items":{"$ref":"MemoryHead"}},"next_cursor":{"$ref":"NextCursor"},"correlation_id":{"$ref":"CorrelationId"}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.memories === undefined) && (missing0 = "memories")) || ((data.next_cursor === undefined) && (missing0 = "next_cursor"))) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.memories !== undefined){
let data0 = data.memories;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate82.errors = [{instancePath:instancePath+"/memories",schemaPath:"#/properties/memories/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate77(data0[i0], {instancePath:instancePath+"/memories/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/memories",schemaPath:"#/properties/memories/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
const _errs4 = errors;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate82.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 1024){
validate82.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate82.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"NextCursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
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
if(data.correlation_id !== undefined){
let data3 = data.correlation_id;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate82.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
validate82.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"memories":true,"next_cursor":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};

export const searchMemory_body = validate84;
const schema167 = {"type":"object","additionalProperties":false,"properties":{"query":{"type":"string","minLength":1,"maxLength":1000},"vector":{"$ref":"MemoryVector"},"filter":{"type":"object","maxProperties":16,"propertyNames":{"type":"string","maxLength":128},"additionalProperties":{"type":["string","number","boolean","null"],"maxLength":1024}},"limit":{"type":"integer","minimum":1,"maximum":50}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
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
if(!((((key0 === "query") || (key0 === "vector")) || (key0 === "filter")) || (key0 === "limit"))){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.query !== undefined){
let data0 = data.query;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 1000){
validate84.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate84.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vector !== undefined){
let data1 = data.vector;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 4096){
validate84.errors = [{instancePath:instancePath+"/vector",schemaPath:"MemoryVector/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"}];
return false;
}
else {
if(data1.length < 1){
validate84.errors = [{instancePath:instancePath+"/vector",schemaPath:"MemoryVector/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate84.errors = [{instancePath:instancePath+"/vector/" + i0,schemaPath:"MemoryVector/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data2 < -1000000 || isNaN(data2)){
validate84.errors = [{instancePath:instancePath+"/vector/" + i0,schemaPath:"MemoryVector/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000},message:"must be >= -1000000"}];
return false;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/vector/" + i0,schemaPath:"MemoryVector/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
}
else {
validate84.errors = [{instancePath:instancePath+"/vector",schemaPath:"MemoryVector/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filter !== undefined){
let data3 = data.filter;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 16){
validate84.errors = [{instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"}];
return false;
}
else {
for(const key1 in data3){
const _errs11 = errors;
if(errors === _errs11){
if(typeof key1 === "string"){
if(func1(key1) > 128){
const err0 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key1};
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
const err1 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
const err2 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate84.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key2 in data3){
let data4 = data3[key2];
const _errs14 = errors;
if((((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")) && (data4 !== null)){
validate84.errors = [{instancePath:instancePath+"/filter/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/filter/additionalProperties/type",keyword:"type",params:{type: schema167.properties.filter.additionalProperties.type},message:"must be string,number,boolean,null"}];
return false;
}
if(errors === _errs14){
if(typeof data4 === "string"){
if(func1(data4) > 1024){
validate84.errors = [{instancePath:instancePath+"/filter/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/filter/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data5 = data.limit;
const _errs16 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate84.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 50 || isNaN(data5)){
validate84.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate84.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
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
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const searchMemory_200 = validate85;
const schema169 = {"type":"object","required":["hits","correlation_id"],"properties":{"hits":{"type":"array","maxItems":50,"items":{"$ref":"MemoryHit"}},"correlation_id":{"$ref":"CorrelationId"}}};
const schema170 = {"type":"object","required":["memory","score"],"properties":{"memory":{"$ref":"Memory"},"score":{"type":"number","minimum":-1,"maximum":1000}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.memory === undefined) && (missing0 = "memory")) || ((data.score === undefined) && (missing0 = "score"))){
validate86.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.memory !== undefined){
const _errs1 = errors;
if(!(validate76(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data1 = data.score;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
validate86.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data1 < -1 || isNaN(data1)){
validate86.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
return false;
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":{"memory":true,"score":true},"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hits === undefined) && (missing0 = "hits")) || ((data.correlation_id === undefined) && (missing0 = "correlation_id"))){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.hits !== undefined){
let data0 = data.hits;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 50){
validate85.errors = [{instancePath:instancePath+"/hits",schemaPath:"#/properties/hits/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate86(data0[i0], {instancePath:instancePath+"/hits/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/hits",schemaPath:"#/properties/hits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data2 = data.correlation_id;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 72){
validate85.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data2)){
validate85.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/pattern",keyword:"pattern",params:{pattern: "^corr_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^corr_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/correlation_id",schemaPath:"CorrelationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"hits":true,"correlation_id":true},"dynamicProps":false,"dynamicItems":false};
export const getReadiness_500 = getLiveness_500;
export const getReadiness_503 = getReadiness_200;
export const getHealth_200 = getLiveness_200;
export const getHealth_500 = getLiveness_500;
export const listAgents_400 = getLiveness_500;
export const listAgents_401 = getLiveness_500;
export const listAgents_403 = getLiveness_500;
export const listAgents_429 = getLiveness_500;
export const listAgents_500 = getLiveness_500;
export const listAgents_503 = getLiveness_500;
export const createAgent_400 = getLiveness_500;
export const createAgent_401 = getLiveness_500;
export const createAgent_403 = getLiveness_500;
export const createAgent_409 = getLiveness_500;
export const createAgent_413 = getLiveness_500;
export const createAgent_415 = getLiveness_500;
export const createAgent_429 = getLiveness_500;
export const createAgent_500 = getLiveness_500;
export const createAgent_503 = getLiveness_500;
export const getAgent_200 = createAgent_201;
export const getAgent_400 = getLiveness_500;
export const getAgent_401 = getLiveness_500;
export const getAgent_403 = getLiveness_500;
export const getAgent_404 = getLiveness_500;
export const getAgent_429 = getLiveness_500;
export const getAgent_500 = getLiveness_500;
export const getAgent_503 = getLiveness_500;
export const deleteAgent_400 = getLiveness_500;
export const deleteAgent_401 = getLiveness_500;
export const deleteAgent_403 = getLiveness_500;
export const deleteAgent_404 = getLiveness_500;
export const deleteAgent_409 = getLiveness_500;
export const deleteAgent_429 = getLiveness_500;
export const deleteAgent_500 = getLiveness_500;
export const deleteAgent_503 = getLiveness_500;
export const setAgentStatus_200 = createAgent_201;
export const setAgentStatus_400 = getLiveness_500;
export const setAgentStatus_401 = getLiveness_500;
export const setAgentStatus_403 = getLiveness_500;
export const setAgentStatus_404 = getLiveness_500;
export const setAgentStatus_413 = getLiveness_500;
export const setAgentStatus_415 = getLiveness_500;
export const setAgentStatus_429 = getLiveness_500;
export const setAgentStatus_500 = getLiveness_500;
export const setAgentStatus_503 = getLiveness_500;
export const rollBackAgent_200 = createAgent_201;
export const rollBackAgent_400 = getLiveness_500;
export const rollBackAgent_401 = getLiveness_500;
export const rollBackAgent_403 = getLiveness_500;
export const rollBackAgent_404 = getLiveness_500;
export const rollBackAgent_413 = getLiveness_500;
export const rollBackAgent_415 = getLiveness_500;
export const rollBackAgent_429 = getLiveness_500;
export const rollBackAgent_500 = getLiveness_500;
export const rollBackAgent_503 = getLiveness_500;
export const listAgentVersions_400 = getLiveness_500;
export const listAgentVersions_401 = getLiveness_500;
export const listAgentVersions_403 = getLiveness_500;
export const listAgentVersions_404 = getLiveness_500;
export const listAgentVersions_429 = getLiveness_500;
export const listAgentVersions_500 = getLiveness_500;
export const listAgentVersions_503 = getLiveness_500;
export const updateAgent_201 = createAgent_201;
export const updateAgent_400 = getLiveness_500;
export const updateAgent_401 = getLiveness_500;
export const updateAgent_403 = getLiveness_500;
export const updateAgent_404 = getLiveness_500;
export const updateAgent_413 = getLiveness_500;
export const updateAgent_415 = getLiveness_500;
export const updateAgent_429 = getLiveness_500;
export const updateAgent_500 = getLiveness_500;
export const updateAgent_503 = getLiveness_500;
export const listAgentRuns_400 = getLiveness_500;
export const listAgentRuns_401 = getLiveness_500;
export const listAgentRuns_403 = getLiveness_500;
export const listAgentRuns_404 = getLiveness_500;
export const listAgentRuns_429 = getLiveness_500;
export const listAgentRuns_500 = getLiveness_500;
export const listAgentRuns_503 = getLiveness_500;
export const createRun_400 = getLiveness_500;
export const createRun_401 = getLiveness_500;
export const createRun_403 = getLiveness_500;
export const createRun_404 = getLiveness_500;
export const createRun_409 = getLiveness_500;
export const createRun_413 = getLiveness_500;
export const createRun_415 = getLiveness_500;
export const createRun_429 = getLiveness_500;
export const createRun_500 = getLiveness_500;
export const createRun_503 = getLiveness_500;
export const listRuns_200 = listAgentRuns_200;
export const listRuns_400 = getLiveness_500;
export const listRuns_401 = getLiveness_500;
export const listRuns_403 = getLiveness_500;
export const listRuns_429 = getLiveness_500;
export const listRuns_500 = getLiveness_500;
export const listRuns_503 = getLiveness_500;
export const getRun_400 = getLiveness_500;
export const getRun_401 = getLiveness_500;
export const getRun_403 = getLiveness_500;
export const getRun_404 = getLiveness_500;
export const getRun_410 = getLiveness_500;
export const getRun_429 = getLiveness_500;
export const getRun_500 = getLiveness_500;
export const getRun_503 = getLiveness_500;
export const cancelRun_200 = getRun_200;
export const cancelRun_400 = getLiveness_500;
export const cancelRun_401 = getLiveness_500;
export const cancelRun_403 = getLiveness_500;
export const cancelRun_404 = getLiveness_500;
export const cancelRun_409 = getLiveness_500;
export const cancelRun_410 = getLiveness_500;
export const cancelRun_413 = getLiveness_500;
export const cancelRun_415 = getLiveness_500;
export const cancelRun_429 = getLiveness_500;
export const cancelRun_500 = getLiveness_500;
export const cancelRun_503 = getLiveness_500;
export const streamRunEvents_400 = getLiveness_500;
export const streamRunEvents_401 = getLiveness_500;
export const streamRunEvents_403 = getLiveness_500;
export const streamRunEvents_404 = getLiveness_500;
export const streamRunEvents_410 = getLiveness_500;
export const streamRunEvents_429 = getLiveness_500;
export const streamRunEvents_500 = getLiveness_500;
export const streamRunEvents_503 = getLiveness_500;
export const listTools_400 = getLiveness_500;
export const listTools_401 = getLiveness_500;
export const listTools_403 = getLiveness_500;
export const listTools_429 = getLiveness_500;
export const listTools_500 = getLiveness_500;
export const listTools_503 = getLiveness_500;
export const listWebhookTools_400 = getLiveness_500;
export const listWebhookTools_401 = getLiveness_500;
export const listWebhookTools_403 = getLiveness_500;
export const listWebhookTools_429 = getLiveness_500;
export const listWebhookTools_500 = getLiveness_500;
export const listWebhookTools_503 = getLiveness_500;
export const createWebhookTool_400 = getLiveness_500;
export const createWebhookTool_401 = getLiveness_500;
export const createWebhookTool_403 = getLiveness_500;
export const createWebhookTool_409 = getLiveness_500;
export const createWebhookTool_413 = getLiveness_500;
export const createWebhookTool_415 = getLiveness_500;
export const createWebhookTool_429 = getLiveness_500;
export const createWebhookTool_500 = getLiveness_500;
export const createWebhookTool_503 = getLiveness_500;
export const getWebhookTool_400 = getLiveness_500;
export const getWebhookTool_401 = getLiveness_500;
export const getWebhookTool_403 = getLiveness_500;
export const getWebhookTool_404 = getLiveness_500;
export const getWebhookTool_429 = getLiveness_500;
export const getWebhookTool_500 = getLiveness_500;
export const getWebhookTool_503 = getLiveness_500;
export const deleteWebhookTool_400 = getLiveness_500;
export const deleteWebhookTool_401 = getLiveness_500;
export const deleteWebhookTool_403 = getLiveness_500;
export const deleteWebhookTool_404 = getLiveness_500;
export const deleteWebhookTool_429 = getLiveness_500;
export const deleteWebhookTool_500 = getLiveness_500;
export const deleteWebhookTool_503 = getLiveness_500;
export const updateWebhookTool_200 = getWebhookTool_200;
export const updateWebhookTool_400 = getLiveness_500;
export const updateWebhookTool_401 = getLiveness_500;
export const updateWebhookTool_403 = getLiveness_500;
export const updateWebhookTool_404 = getLiveness_500;
export const updateWebhookTool_413 = getLiveness_500;
export const updateWebhookTool_415 = getLiveness_500;
export const updateWebhookTool_429 = getLiveness_500;
export const updateWebhookTool_500 = getLiveness_500;
export const updateWebhookTool_503 = getLiveness_500;
export const rotateWebhookToolSecret_200 = createWebhookTool_201;
export const rotateWebhookToolSecret_400 = getLiveness_500;
export const rotateWebhookToolSecret_401 = getLiveness_500;
export const rotateWebhookToolSecret_403 = getLiveness_500;
export const rotateWebhookToolSecret_404 = getLiveness_500;
export const rotateWebhookToolSecret_413 = getLiveness_500;
export const rotateWebhookToolSecret_415 = getLiveness_500;
export const rotateWebhookToolSecret_429 = getLiveness_500;
export const rotateWebhookToolSecret_500 = getLiveness_500;
export const rotateWebhookToolSecret_503 = getLiveness_500;
export const getMemory_400 = getLiveness_500;
export const getMemory_401 = getLiveness_500;
export const getMemory_403 = getLiveness_500;
export const getMemory_404 = getLiveness_500;
export const getMemory_429 = getLiveness_500;
export const getMemory_500 = getLiveness_500;
export const getMemory_503 = getLiveness_500;
export const putMemory_200 = getMemory_200;
export const putMemory_400 = getLiveness_500;
export const putMemory_401 = getLiveness_500;
export const putMemory_403 = getLiveness_500;
export const putMemory_404 = getLiveness_500;
export const putMemory_413 = getLiveness_500;
export const putMemory_415 = getLiveness_500;
export const putMemory_429 = getLiveness_500;
export const putMemory_500 = getLiveness_500;
export const putMemory_503 = getLiveness_500;
export const deleteMemory_400 = getLiveness_500;
export const deleteMemory_401 = getLiveness_500;
export const deleteMemory_403 = getLiveness_500;
export const deleteMemory_404 = getLiveness_500;
export const deleteMemory_429 = getLiveness_500;
export const deleteMemory_500 = getLiveness_500;
export const deleteMemory_503 = getLiveness_500;
export const listMemory_400 = getLiveness_500;
export const listMemory_401 = getLiveness_500;
export const listMemory_403 = getLiveness_500;
export const listMemory_404 = getLiveness_500;
export const listMemory_429 = getLiveness_500;
export const listMemory_500 = getLiveness_500;
export const listMemory_503 = getLiveness_500;
export const searchMemory_400 = getLiveness_500;
export const searchMemory_401 = getLiveness_500;
export const searchMemory_403 = getLiveness_500;
export const searchMemory_404 = getLiveness_500;
export const searchMemory_413 = getLiveness_500;
export const searchMemory_415 = getLiveness_500;
export const searchMemory_429 = getLiveness_500;
export const searchMemory_500 = getLiveness_500;
export const searchMemory_503 = getLiveness_500;
export const searchMemory_504 = getLiveness_500;
