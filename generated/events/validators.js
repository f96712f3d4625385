// Generated from contracts/events/asyncapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const validateRunCreatedEvent = validate20;
const schema31 = {"type":"object","required":["type","payload"],"allOf":[{"$ref":"EventEnvelope"}],"properties":{"type":{"type":"string","const":"agentos.run.created"},"payload":{"type":"object","required":["status"],"properties":{"status":{"type":"string","const":"queued"}}}}};
const schema32 = {"type":"object","required":["event_id","sequence","time","type","tenant_id","agent_id","run_id","step_id","trace","payload"],"properties":{"event_id":{"$ref":"EventId"},"sequence":{"type":"integer","minimum":1,"maximum":9007199254740991},"time":{"$ref":"Timestamp"},"type":{"type":"string","pattern":"^agentos(\\.[a-z]+){2,4}$","maxLength":64},"tenant_id":{"$ref":"TenantId"},"agent_id":{"$ref":"AgentId"},"run_id":{"$ref":"RunId"},"step_id":{"anyOf":[{"$ref":"StepId"},{"type":"null"}]},"trace":{"type":"object","required":["traceparent","span_id"],"properties":{"traceparent":{"$ref":"Traceparent"},"span_id":{"type":"string","pattern":"^[0-9a-f]{16}$"}}},"payload":{"type":"object","additionalProperties":true}}};
const schema33 = {"type":"string","pattern":"^evt_[0-9A-HJKMNP-TV-Z]{26}$","maxLength":72};
const schema34 = {"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$","maxLength":30};
const schema35 = {"type":"string","pattern":"^tnt_[A-Za-z0-9_]{1,60}$","maxLength":72};
const schema36 = {"type":"string","pattern":"^agt_[A-Za-z0-9_]{1,60}$","maxLength":72};
const schema37 = {"type":"string","pattern":"^run_[0-9A-HJKMNP-TV-Z]{26}$","maxLength":72};
const schema38 = {"type":"string","pattern":"^stp_[0-9A-HJKMNP-TV-Z]{26}$","maxLength":72};
const schema39 = {"type":"string","pattern":"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$","maxLength":55};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^evt_[0-9A-HJKMNP-TV-Z]{26}$", "u");
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$", "u");
const pattern6 = new RegExp("^agentos(\\.[a-z]+){2,4}$", "u");
const pattern7 = new RegExp("^tnt_[A-Za-z0-9_]{1,60}$", "u");
const pattern8 = new RegExp("^agt_[A-Za-z0-9_]{1,60}$", "u");
const pattern9 = new RegExp("^run_[0-9A-HJKMNP-TV-Z]{26}$", "u");
const pattern10 = new RegExp("^stp_[0-9A-HJKMNP-TV-Z]{26}$", "u");
const pattern11 = new RegExp("^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$", "u");
const pattern12 = new RegExp("^[0-9a-f]{16}$", "u");
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];

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
if(((((((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.tenant_id === undefined) && (missing0 = "tenant_id"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.step_id === undefined) && (missing0 = "step_id"))) || ((data.trace === undefined) && (missing0 = "trace"))) || ((data.payload === undefined) && (missing0 = "payload"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate21.errors = [{instancePath:instancePath+"/event_id",schemaPath:"EventId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate21.errors = [{instancePath:instancePath+"/event_id",schemaPath:"EventId/pattern",keyword:"pattern",params:{pattern: "^evt_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^evt_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/event_id",schemaPath:"EventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate21.errors = [{instancePath:instancePath+"/time",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern5.test(data2)){
validate21.errors = [{instancePath:instancePath+"/time",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data2))){
validate21.errors = [{instancePath:instancePath+"/time",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/time",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data3)){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^agentos(\\.[a-z]+){2,4}$"},message:"must match pattern \""+"^agentos(\\.[a-z]+){2,4}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data4)){
validate21.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/pattern",keyword:"pattern",params:{pattern: "^tnt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^tnt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern8.test(data5)){
validate21.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/pattern",keyword:"pattern",params:{pattern: "^agt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^agt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/run_id",schemaPath:"RunId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern9.test(data6)){
validate21.errors = [{instancePath:instancePath+"/run_id",schemaPath:"RunId/pattern",keyword:"pattern",params:{pattern: "^run_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^run_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/run_id",schemaPath:"RunId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern10.test(data7)){
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
validate21.errors = vErrors;
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
validate21.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/properties/trace/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
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
validate21.errors = [{instancePath:instancePath+"/trace/traceparent",schemaPath:"Traceparent/maxLength",keyword:"maxLength",params:{limit: 55},message:"must NOT have more than 55 characters"}];
return false;
}
else {
if(!pattern11.test(data9)){
validate21.errors = [{instancePath:instancePath+"/trace/traceparent",schemaPath:"Traceparent/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"},message:"must match pattern \""+"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trace/traceparent",schemaPath:"Traceparent/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern12.test(data10)){
validate21.errors = [{instancePath:instancePath+"/trace/span_id",schemaPath:"#/properties/trace/properties/span_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trace/span_id",schemaPath:"#/properties/trace/properties/span_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/trace",schemaPath:"#/properties/trace/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"event_id":true,"sequence":true,"time":true,"type":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true,"payload":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("agentos.run.created" !== data0){
validate20.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agentos.run.created"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined){
let data1 = data.payload;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.status === undefined) && (missing1 = "status")){
validate20.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.status !== undefined){
let data2 = data1.status;
if(typeof data2 !== "string"){
validate20.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("queued" !== data2){
validate20.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/const",keyword:"const",params:{allowedValue: "queued"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
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
validate20.evaluated = {"props":{"type":true,"payload":true,"event_id":true,"sequence":true,"time":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true},"dynamicProps":false,"dynamicItems":false};

export const validateRunStartedEvent = validate23;
const schema40 = {"type":"object","required":["type","payload"],"allOf":[{"$ref":"EventEnvelope"}],"properties":{"type":{"type":"string","const":"agentos.run.started"},"payload":{"type":"object","required":["status","attempt","worker"],"properties":{"status":{"type":"string","const":"running"},"attempt":{"type":"integer","minimum":1,"maximum":1000000},"worker":{"type":"string","minLength":1,"maxLength":128}}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate23.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("agentos.run.started" !== data0){
validate23.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agentos.run.started"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined){
let data1 = data.payload;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.status === undefined) && (missing1 = "status")) || ((data1.attempt === undefined) && (missing1 = "attempt"))) || ((data1.worker === undefined) && (missing1 = "worker"))){
validate23.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.status !== undefined){
let data2 = data1.status;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate23.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("running" !== data2){
validate23.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/const",keyword:"const",params:{allowedValue: "running"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.attempt !== undefined){
let data3 = data1.attempt;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate23.errors = [{instancePath:instancePath+"/payload/attempt",schemaPath:"#/properties/payload/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/payload/attempt",schemaPath:"#/properties/payload/properties/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/payload/attempt",schemaPath:"#/properties/payload/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.worker !== undefined){
let data4 = data1.worker;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func1(data4) > 128){
validate23.errors = [{instancePath:instancePath+"/payload/worker",schemaPath:"#/properties/payload/properties/worker/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate23.errors = [{instancePath:instancePath+"/payload/worker",schemaPath:"#/properties/payload/properties/worker/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/payload/worker",schemaPath:"#/properties/payload/properties/worker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"type":true,"payload":true,"event_id":true,"sequence":true,"time":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true},"dynamicProps":false,"dynamicItems":false};

export const validateStepStartedEvent = validate25;
const schema41 = {"type":"object","required":["type","payload"],"allOf":[{"$ref":"EventEnvelope"}],"properties":{"type":{"type":"string","const":"agentos.run.step.started"},"payload":{"type":"object","required":["step_kind","name"],"properties":{"step_kind":{"type":"string","enum":["model","tool","plan"]},"name":{"type":"string","minLength":1,"maxLength":256},"message":{"type":"string","maxLength":4000}}}}};

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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate25.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("agentos.run.step.started" !== data0){
validate25.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agentos.run.step.started"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined){
let data1 = data.payload;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.step_kind === undefined) && (missing1 = "step_kind")) || ((data1.name === undefined) && (missing1 = "name"))){
validate25.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.step_kind !== undefined){
let data2 = data1.step_kind;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate25.errors = [{instancePath:instancePath+"/payload/step_kind",schemaPath:"#/properties/payload/properties/step_kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "model") || (data2 === "tool")) || (data2 === "plan"))){
validate25.errors = [{instancePath:instancePath+"/payload/step_kind",schemaPath:"#/properties/payload/properties/step_kind/enum",keyword:"enum",params:{allowedValues: schema41.properties.payload.properties.step_kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
let data3 = data1.name;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 256){
validate25.errors = [{instancePath:instancePath+"/payload/name",schemaPath:"#/properties/payload/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate25.errors = [{instancePath:instancePath+"/payload/name",schemaPath:"#/properties/payload/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/payload/name",schemaPath:"#/properties/payload/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.message !== undefined){
let data4 = data1.message;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func1(data4) > 4000){
validate25.errors = [{instancePath:instancePath+"/payload/message",schemaPath:"#/properties/payload/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/payload/message",schemaPath:"#/properties/payload/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
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
validate25.evaluated = {"props":{"type":true,"payload":true,"event_id":true,"sequence":true,"time":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true},"dynamicProps":false,"dynamicItems":false};

export const validateStepCompletedEvent = validate27;
const schema42 = {"type":"object","required":["type","payload"],"allOf":[{"$ref":"EventEnvelope"}],"properties":{"type":{"type":"string","const":"agentos.run.step.completed"},"payload":{"type":"object","required":["step_kind","name","status","duration_ms"],"properties":{"step_kind":{"type":"string","enum":["model","tool","plan"]},"name":{"type":"string","minLength":1,"maxLength":256},"status":{"type":"string","enum":["ok","error"]},"duration_ms":{"type":"number","minimum":0,"maximum":86400000}}}}};

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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate27.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("agentos.run.step.completed" !== data0){
validate27.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agentos.run.step.completed"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined){
let data1 = data.payload;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.step_kind === undefined) && (missing1 = "step_kind")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.status === undefined) && (missing1 = "status"))) || ((data1.duration_ms === undefined) && (missing1 = "duration_ms"))){
validate27.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.step_kind !== undefined){
let data2 = data1.step_kind;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate27.errors = [{instancePath:instancePath+"/payload/step_kind",schemaPath:"#/properties/payload/properties/step_kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "model") || (data2 === "tool")) || (data2 === "plan"))){
validate27.errors = [{instancePath:instancePath+"/payload/step_kind",schemaPath:"#/properties/payload/properties/step_kind/enum",keyword:"enum",params:{allowedValues: schema42.properties.payload.properties.step_kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
let data3 = data1.name;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 256){
validate27.errors = [{instancePath:instancePath+"/payload/name",schemaPath:"#/properties/payload/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate27.errors = [{instancePath:instancePath+"/payload/name",schemaPath:"#/properties/payload/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/payload/name",schemaPath:"#/properties/payload/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status !== undefined){
let data4 = data1.status;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate27.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "ok") || (data4 === "error"))){
validate27.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/enum",keyword:"enum",params:{allowedValues: schema42.properties.payload.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.duration_ms !== undefined){
let data5 = data1.duration_ms;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 86400000 || isNaN(data5)){
validate27.errors = [{instancePath:instancePath+"/payload/duration_ms",schemaPath:"#/properties/payload/properties/duration_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate27.errors = [{instancePath:instancePath+"/payload/duration_ms",schemaPath:"#/properties/payload/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/payload/duration_ms",schemaPath:"#/properties/payload/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs12 === errors;
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
validate27.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
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
validate27.evaluated = {"props":{"type":true,"payload":true,"event_id":true,"sequence":true,"time":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true},"dynamicProps":false,"dynamicItems":false};

export const validateToolCallRequestedEvent = validate29;
const schema43 = {"type":"object","required":["type","payload"],"allOf":[{"$ref":"EventEnvelope"}],"properties":{"type":{"type":"string","const":"agentos.tool.call.requested"},"payload":{"type":"object","required":["tool_call_id","tool_id","input","timeout_ms"],"properties":{"tool_call_id":{"$ref":"ToolCallId"},"tool_id":{"type":"string","minLength":1,"maxLength":256},"input":{},"timeout_ms":{"type":"integer","minimum":1,"maximum":86400000},"child_run_id":{"$ref":"RunId"}}}}};
const schema44 = {"type":"string","pattern":"^tcall_[0-9A-HJKMNP-TV-Z]{26}$","maxLength":72};
const pattern13 = new RegExp("^tcall_[0-9A-HJKMNP-TV-Z]{26}$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate29.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("agentos.tool.call.requested" !== data0){
validate29.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agentos.tool.call.requested"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined){
let data1 = data.payload;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.tool_call_id === undefined) && (missing1 = "tool_call_id")) || ((data1.tool_id === undefined) && (missing1 = "tool_id"))) || ((data1.input === undefined) && (missing1 = "input"))) || ((data1.timeout_ms === undefined) && (missing1 = "timeout_ms"))){
validate29.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.tool_call_id !== undefined){
let data2 = data1.tool_call_id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 72){
validate29.errors = [{instancePath:instancePath+"/payload/tool_call_id",schemaPath:"ToolCallId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern13.test(data2)){
validate29.errors = [{instancePath:instancePath+"/payload/tool_call_id",schemaPath:"ToolCallId/pattern",keyword:"pattern",params:{pattern: "^tcall_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^tcall_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/payload/tool_call_id",schemaPath:"ToolCallId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tool_id !== undefined){
let data3 = data1.tool_id;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func1(data3) > 256){
validate29.errors = [{instancePath:instancePath+"/payload/tool_id",schemaPath:"#/properties/payload/properties/tool_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate29.errors = [{instancePath:instancePath+"/payload/tool_id",schemaPath:"#/properties/payload/properties/tool_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/payload/tool_id",schemaPath:"#/properties/payload/properties/tool_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.timeout_ms !== undefined){
let data4 = data1.timeout_ms;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate29.errors = [{instancePath:instancePath+"/payload/timeout_ms",schemaPath:"#/properties/payload/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 86400000 || isNaN(data4)){
validate29.errors = [{instancePath:instancePath+"/payload/timeout_ms",schemaPath:"#/properties/payload/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate29.errors = [{instancePath:instancePath+"/payload/timeout_ms",schemaPath:"#/properties/payload/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.child_run_id !== undefined){
let data5 = data1.child_run_id;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(func1(data5) > 72){
validate29.errors = [{instancePath:instancePath+"/payload/child_run_id",schemaPath:"RunId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern9.test(data5)){
validate29.errors = [{instancePath:instancePath+"/payload/child_run_id",schemaPath:"RunId/pattern",keyword:"pattern",params:{pattern: "^run_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^run_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/payload/child_run_id",schemaPath:"RunId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
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
validate29.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"type":true,"payload":true,"event_id":true,"sequence":true,"time":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true},"dynamicProps":false,"dynamicItems":false};

export const validateToolCallCompletedEvent = validate31;
const schema46 = {"type":"object","required":["type","payload"],"allOf":[{"$ref":"EventEnvelope"}],"properties":{"type":{"type":"string","const":"agentos.tool.call.completed"},"payload":{"type":"object","required":["tool_call_id","tool_id","status","output","duration_ms","error"],"properties":{"tool_call_id":{"$ref":"ToolCallId"},"tool_id":{"type":"string","minLength":1,"maxLength":256},"status":{"type":"string","enum":["ok","error"]},"output":{},"duration_ms":{"type":"number","minimum":0,"maximum":86400000},"error":{"anyOf":[{"$ref":"ErrorBody"},{"type":"null"}]},"child_run_id":{"$ref":"RunId"}}}}};
const schema48 = {"type":"object","required":["code","message","retryable"],"properties":{"code":{"$ref":"ErrorCode"},"message":{"type":"string","minLength":1,"maxLength":4000},"retryable":{"type":"boolean"},"details":{"type":"object","additionalProperties":true}}};
const schema49 = {"type":"string","enum":["invalid_request","unauthorized","forbidden","policy_blocked","not_found","conflict","rate_limited","quota_exceeded","internal_error","not_implemented","dependency_unavailable","timeout"]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
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
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate33.errors = [{instancePath:instancePath+"/code",schemaPath:"ErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((data0 === "invalid_request") || (data0 === "unauthorized")) || (data0 === "forbidden")) || (data0 === "policy_blocked")) || (data0 === "not_found")) || (data0 === "conflict")) || (data0 === "rate_limited")) || (data0 === "quota_exceeded")) || (data0 === "internal_error")) || (data0 === "not_implemented")) || (data0 === "dependency_unavailable")) || (data0 === "timeout"))){
validate33.errors = [{instancePath:instancePath+"/code",schemaPath:"ErrorCode/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"}];
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
validate33.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate33.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate33.errors = [{instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"code":true,"message":true,"retryable":true,"details":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate31.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("agentos.tool.call.completed" !== data0){
validate31.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agentos.tool.call.completed"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined){
let data1 = data.payload;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((data1.tool_call_id === undefined) && (missing1 = "tool_call_id")) || ((data1.tool_id === undefined) && (missing1 = "tool_id"))) || ((data1.status === undefined) && (missing1 = "status"))) || ((data1.output === undefined) && (missing1 = "output"))) || ((data1.duration_ms === undefined) && (missing1 = "duration_ms"))) || ((data1.error === undefined) && (missing1 = "error"))){
validate31.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.tool_call_id !== undefined){
let data2 = data1.tool_call_id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 72){
validate31.errors = [{instancePath:instancePath+"/payload/tool_call_id",schemaPath:"ToolCallId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern13.test(data2)){
validate31.errors = [{instancePath:instancePath+"/payload/tool_call_id",schemaPath:"ToolCallId/pattern",keyword:"pattern",params:{pattern: "^tcall_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^tcall_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/payload/tool_call_id",schemaPath:"ToolCallId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tool_id !== undefined){
let data3 = data1.tool_id;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func1(data3) > 256){
validate31.errors = [{instancePath:instancePath+"/payload/tool_id",schemaPath:"#/properties/payload/properties/tool_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate31.errors = [{instancePath:instancePath+"/payload/tool_id",schemaPath:"#/properties/payload/properties/tool_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/payload/tool_id",schemaPath:"#/properties/payload/properties/tool_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status !== undefined){
let data4 = data1.status;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate31.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "ok") || (data4 === "error"))){
validate31.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/enum",keyword:"enum",params:{allowedValues: schema46.properties.payload.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.duration_ms !== undefined){
let data5 = data1.duration_ms;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 86400000 || isNaN(data5)){
validate31.errors = [{instancePath:instancePath+"/payload/duration_ms",schemaPath:"#/properties/payload/properties/duration_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate31.errors = [{instancePath:instancePath+"/payload/duration_ms",schemaPath:"#/properties/payload/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/payload/duration_ms",schemaPath:"#/properties/payload/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.error !== undefined){
let data6 = data1.error;
const _errs15 = errors;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(!(validate33(data6, {instancePath:instancePath+"/payload/error",parentData:data1,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
var props0 = {};
props0.code = true;
props0.message = true;
props0.retryable = true;
props0.details = true;
}
const _errs18 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/payload/error",schemaPath:"#/properties/payload/properties/error/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err1 = {instancePath:instancePath+"/payload/error",schemaPath:"#/properties/payload/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.child_run_id !== undefined){
let data7 = data1.child_run_id;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(func1(data7) > 72){
validate31.errors = [{instancePath:instancePath+"/payload/child_run_id",schemaPath:"RunId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern9.test(data7)){
validate31.errors = [{instancePath:instancePath+"/payload/child_run_id",schemaPath:"RunId/pattern",keyword:"pattern",params:{pattern: "^run_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^run_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/payload/child_run_id",schemaPath:"RunId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
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
validate31.evaluated = {"props":{"type":true,"payload":true,"event_id":true,"sequence":true,"time":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true},"dynamicProps":false,"dynamicItems":false};

export const validateModelRequestedEvent = validate35;
const schema51 = {"type":"object","required":["type","payload"],"allOf":[{"$ref":"EventEnvelope"}],"properties":{"type":{"type":"string","const":"agentos.model.requested"},"payload":{"type":"object","required":["model_ref","operation","requirements","input_summary"],"properties":{"model_ref":{"$ref":"ModelRef"},"operation":{"$ref":"ModelOperation"},"requirements":{"$ref":"ModelRequirements"},"input_summary":{"type":"object","required":["messages","has_tools"],"properties":{"messages":{"type":"integer","minimum":0,"maximum":1000000},"has_tools":{"type":"boolean"}}}}}}};
const schema52 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$","maxLength":200};
const schema53 = {"type":"string","enum":["chat","embed"]};
const schema54 = {"type":"object","additionalProperties":false,"properties":{"max_latency_ms":{"type":"integer","minimum":1,"maximum":86400000},"max_cost_usd":{"type":"number","minimum":0,"maximum":1000000},"min_context_tokens":{"type":"integer","minimum":1,"maximum":100000000}}};
const pattern17 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$", "u");

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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate35.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("agentos.model.requested" !== data0){
validate35.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agentos.model.requested"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined){
let data1 = data.payload;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.model_ref === undefined) && (missing1 = "model_ref")) || ((data1.operation === undefined) && (missing1 = "operation"))) || ((data1.requirements === undefined) && (missing1 = "requirements"))) || ((data1.input_summary === undefined) && (missing1 = "input_summary"))){
validate35.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.model_ref !== undefined){
let data2 = data1.model_ref;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 200){
validate35.errors = [{instancePath:instancePath+"/payload/model_ref",schemaPath:"ModelRef/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern17.test(data2)){
validate35.errors = [{instancePath:instancePath+"/payload/model_ref",schemaPath:"ModelRef/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$"+"\""}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/payload/model_ref",schemaPath:"ModelRef/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.operation !== undefined){
let data3 = data1.operation;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate35.errors = [{instancePath:instancePath+"/payload/operation",schemaPath:"ModelOperation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "chat") || (data3 === "embed"))){
validate35.errors = [{instancePath:instancePath+"/payload/operation",schemaPath:"ModelOperation/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.requirements !== undefined){
let data4 = data1.requirements;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs15 = errors;
for(const key0 in data4){
if(!(((key0 === "max_latency_ms") || (key0 === "max_cost_usd")) || (key0 === "min_context_tokens"))){
validate35.errors = [{instancePath:instancePath+"/payload/requirements",schemaPath:"ModelRequirements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data4.max_latency_ms !== undefined){
let data5 = data4.max_latency_ms;
const _errs16 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate35.errors = [{instancePath:instancePath+"/payload/requirements/max_latency_ms",schemaPath:"ModelRequirements/properties/max_latency_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 86400000 || isNaN(data5)){
validate35.errors = [{instancePath:instancePath+"/payload/requirements/max_latency_ms",schemaPath:"ModelRequirements/properties/max_latency_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate35.errors = [{instancePath:instancePath+"/payload/requirements/max_latency_ms",schemaPath:"ModelRequirements/properties/max_latency_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.max_cost_usd !== undefined){
let data6 = data4.max_cost_usd;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
validate35.errors = [{instancePath:instancePath+"/payload/requirements/max_cost_usd",schemaPath:"ModelRequirements/properties/max_cost_usd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate35.errors = [{instancePath:instancePath+"/payload/requirements/max_cost_usd",schemaPath:"ModelRequirements/properties/max_cost_usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/payload/requirements/max_cost_usd",schemaPath:"ModelRequirements/properties/max_cost_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.min_context_tokens !== undefined){
let data7 = data4.min_context_tokens;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate35.errors = [{instancePath:instancePath+"/payload/requirements/min_context_tokens",schemaPath:"ModelRequirements/properties/min_context_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000000 || isNaN(data7)){
validate35.errors = [{instancePath:instancePath+"/payload/requirements/min_context_tokens",schemaPath:"ModelRequirements/properties/min_context_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate35.errors = [{instancePath:instancePath+"/payload/requirements/min_context_tokens",schemaPath:"ModelRequirements/properties/min_context_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/payload/requirements",schemaPath:"ModelRequirements/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.input_summary !== undefined){
let data8 = data1.input_summary;
const _errs22 = errors;
if(errors === _errs22){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.messages === undefined) && (missing2 = "messages")) || ((data8.has_tools === undefined) && (missing2 = "has_tools"))){
validate35.errors = [{instancePath:instancePath+"/payload/input_summary",schemaPath:"#/properties/payload/properties/input_summary/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data8.messages !== undefined){
let data9 = data8.messages;
const _errs24 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate35.errors = [{instancePath:instancePath+"/payload/input_summary/messages",schemaPath:"#/properties/payload/properties/input_summary/properties/messages/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
validate35.errors = [{instancePath:instancePath+"/payload/input_summary/messages",schemaPath:"#/properties/payload/properties/input_summary/properties/messages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate35.errors = [{instancePath:instancePath+"/payload/input_summary/messages",schemaPath:"#/properties/payload/properties/input_summary/properties/messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid7 = _errs24 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data8.has_tools !== undefined){
const _errs26 = errors;
if(typeof data8.has_tools !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/payload/input_summary/has_tools",schemaPath:"#/properties/payload/properties/input_summary/properties/has_tools/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/payload/input_summary",schemaPath:"#/properties/payload/properties/input_summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs22 === errors;
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
validate35.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
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
validate35.evaluated = {"props":{"type":true,"payload":true,"event_id":true,"sequence":true,"time":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true},"dynamicProps":false,"dynamicItems":false};

export const validateModelCompletedEvent = validate37;
const schema55 = {"type":"object","required":["type","payload"],"allOf":[{"$ref":"EventEnvelope"}],"properties":{"type":{"type":"string","const":"agentos.model.completed"},"payload":{"type":"object","required":["model_ref","operation","status","usage","latency_ms","policy_outcome","route"],"properties":{"model_ref":{"$ref":"ModelRef"},"operation":{"$ref":"ModelOperation"},"status":{"type":"string","enum":["ok","error","blocked"]},"usage":{"anyOf":[{"$ref":"Usage"},{"type":"null"}]},"latency_ms":{"type":"number","minimum":0,"maximum":86400000},"policy_outcome":{"anyOf":[{"$ref":"PolicyOutcome"},{"type":"null"}]},"route":{"anyOf":[{"$ref":"Route"},{"type":"null"}]},"error":{"$ref":"ErrorBody"}}}}};
const schema58 = {"type":"object","required":["input_tokens","output_tokens","total_tokens","cost_usd"],"properties":{"input_tokens":{"type":"integer","minimum":0,"maximum":1000000000},"output_tokens":{"type":"integer","minimum":0,"maximum":1000000000},"total_tokens":{"type":"integer","minimum":0,"maximum":2000000000},"cost_usd":{"type":"number","minimum":0,"maximum":1000000}}};
const schema62 = {"type":"object","required":["backend","model","node","fallback_used"],"properties":{"backend":{"type":"string","minLength":1,"maxLength":64},"model":{"type":"string","minLength":1,"maxLength":200},"node":{"type":"string","minLength":1,"maxLength":72},"fallback_used":{"type":"boolean"},"attempts":{"type":"integer","minimum":1,"maximum":100}}};
const schema59 = {"type":"object","required":["decision","reasons","redactions"],"properties":{"decision":{"$ref":"PolicyDecision"},"reasons":{"type":"array","maxItems":256,"items":{"type":"string","minLength":1,"maxLength":256}},"redactions":{"type":"array","maxItems":10000,"items":{"$ref":"Redaction"}}}};
const schema60 = {"type":"string","enum":["allowed","redacted","blocked"]};
const schema61 = {"type":"object","required":["type","start","end","replacement"],"properties":{"type":{"type":"string","minLength":1,"maxLength":64},"start":{"type":"integer","minimum":0,"maximum":100000000},"end":{"type":"integer","minimum":0,"maximum":100000000},"replacement":{"type":"string","maxLength":256}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.decision === undefined) && (missing0 = "decision")) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.redactions === undefined) && (missing0 = "redactions"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.decision !== undefined){
let data0 = data.decision;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate39.errors = [{instancePath:instancePath+"/decision",schemaPath:"PolicyDecision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "allowed") || (data0 === "redacted")) || (data0 === "blocked"))){
validate39.errors = [{instancePath:instancePath+"/decision",schemaPath:"PolicyDecision/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
let data1 = data.reasons;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 256){
validate39.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 256){
validate39.errors = [{instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate39.errors = [{instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redactions !== undefined){
let data3 = data.redactions;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 10000){
validate39.errors = [{instancePath:instancePath+"/redactions",schemaPath:"#/properties/redactions/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((data4.type === undefined) && (missing1 = "type")) || ((data4.start === undefined) && (missing1 = "start"))) || ((data4.end === undefined) && (missing1 = "end"))) || ((data4.replacement === undefined) && (missing1 = "replacement"))){
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1,schemaPath:"Redaction/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.type !== undefined){
let data5 = data4.type;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func1(data5) > 64){
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1+"/type",schemaPath:"Redaction/properties/type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data5) < 1){
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1+"/type",schemaPath:"Redaction/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1+"/type",schemaPath:"Redaction/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.start !== undefined){
let data6 = data4.start;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1+"/start",schemaPath:"Redaction/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100000000 || isNaN(data6)){
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1+"/start",schemaPath:"Redaction/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1+"/start",schemaPath:"Redaction/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.end !== undefined){
let data7 = data4.end;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1+"/end",schemaPath:"Redaction/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000000 || isNaN(data7)){
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1+"/end",schemaPath:"Redaction/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1+"/end",schemaPath:"Redaction/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.replacement !== undefined){
let data8 = data4.replacement;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func1(data8) > 256){
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1+"/replacement",schemaPath:"Redaction/properties/replacement/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1+"/replacement",schemaPath:"Redaction/properties/replacement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/redactions/" + i1,schemaPath:"Redaction/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/redactions",schemaPath:"#/properties/redactions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"decision":true,"reasons":true,"redactions":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate37.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("agentos.model.completed" !== data0){
validate37.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agentos.model.completed"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined){
let data1 = data.payload;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((((data1.model_ref === undefined) && (missing1 = "model_ref")) || ((data1.operation === undefined) && (missing1 = "operation"))) || ((data1.status === undefined) && (missing1 = "status"))) || ((data1.usage === undefined) && (missing1 = "usage"))) || ((data1.latency_ms === undefined) && (missing1 = "latency_ms"))) || ((data1.policy_outcome === undefined) && (missing1 = "policy_outcome"))) || ((data1.route === undefined) && (missing1 = "route"))){
validate37.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.model_ref !== undefined){
let data2 = data1.model_ref;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 200){
validate37.errors = [{instancePath:instancePath+"/payload/model_ref",schemaPath:"ModelRef/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern17.test(data2)){
validate37.errors = [{instancePath:instancePath+"/payload/model_ref",schemaPath:"ModelRef/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$"+"\""}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/payload/model_ref",schemaPath:"ModelRef/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.operation !== undefined){
let data3 = data1.operation;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate37.errors = [{instancePath:instancePath+"/payload/operation",schemaPath:"ModelOperation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "chat") || (data3 === "embed"))){
validate37.errors = [{instancePath:instancePath+"/payload/operation",schemaPath:"ModelOperation/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status !== undefined){
let data4 = data1.status;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate37.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "ok") || (data4 === "error")) || (data4 === "blocked"))){
validate37.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/enum",keyword:"enum",params:{allowedValues: schema55.properties.payload.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.usage !== undefined){
let data5 = data1.usage;
const _errs14 = errors;
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((((data5.input_tokens === undefined) && (missing2 = "input_tokens")) || ((data5.output_tokens === undefined) && (missing2 = "output_tokens"))) || ((data5.total_tokens === undefined) && (missing2 = "total_tokens"))) || ((data5.cost_usd === undefined) && (missing2 = "cost_usd"))){
const err0 = {instancePath:instancePath+"/payload/usage",schemaPath:"Usage/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data5.input_tokens !== undefined){
let data6 = data5.input_tokens;
const _errs19 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err1 = {instancePath:instancePath+"/payload/usage/input_tokens",schemaPath:"Usage/properties/input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
const err2 = {instancePath:instancePath+"/payload/usage/input_tokens",schemaPath:"Usage/properties/input_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data6 < 0 || isNaN(data6)){
const err3 = {instancePath:instancePath+"/payload/usage/input_tokens",schemaPath:"Usage/properties/input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data5.output_tokens !== undefined){
let data7 = data5.output_tokens;
const _errs21 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err4 = {instancePath:instancePath+"/payload/usage/output_tokens",schemaPath:"Usage/properties/output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs21){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
const err5 = {instancePath:instancePath+"/payload/usage/output_tokens",schemaPath:"Usage/properties/output_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data7 < 0 || isNaN(data7)){
const err6 = {instancePath:instancePath+"/payload/usage/output_tokens",schemaPath:"Usage/properties/output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var valid7 = _errs21 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data5.total_tokens !== undefined){
let data8 = data5.total_tokens;
const _errs23 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err7 = {instancePath:instancePath+"/payload/usage/total_tokens",schemaPath:"Usage/properties/total_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs23){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2000000000 || isNaN(data8)){
const err8 = {instancePath:instancePath+"/payload/usage/total_tokens",schemaPath:"Usage/properties/total_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000},message:"must be <= 2000000000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data8 < 0 || isNaN(data8)){
const err9 = {instancePath:instancePath+"/payload/usage/total_tokens",schemaPath:"Usage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var valid7 = _errs23 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data5.cost_usd !== undefined){
let data9 = data5.cost_usd;
const _errs25 = errors;
if(errors === _errs25){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
const err10 = {instancePath:instancePath+"/payload/usage/cost_usd",schemaPath:"Usage/properties/cost_usd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data9 < 0 || isNaN(data9)){
const err11 = {instancePath:instancePath+"/payload/usage/cost_usd",schemaPath:"Usage/properties/cost_usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err12 = {instancePath:instancePath+"/payload/usage/cost_usd",schemaPath:"Usage/properties/cost_usd/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid7 = _errs25 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/payload/usage",schemaPath:"Usage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
var props0 = {};
props0.input_tokens = true;
props0.output_tokens = true;
props0.total_tokens = true;
props0.cost_usd = true;
}
const _errs27 = errors;
if(data5 !== null){
const err14 = {instancePath:instancePath+"/payload/usage",schemaPath:"#/properties/payload/properties/usage/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err15 = {instancePath:instancePath+"/payload/usage",schemaPath:"#/properties/payload/properties/usage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate37.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.latency_ms !== undefined){
let data10 = data1.latency_ms;
const _errs29 = errors;
if(errors === _errs29){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 86400000 || isNaN(data10)){
validate37.errors = [{instancePath:instancePath+"/payload/latency_ms",schemaPath:"#/properties/payload/properties/latency_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate37.errors = [{instancePath:instancePath+"/payload/latency_ms",schemaPath:"#/properties/payload/properties/latency_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/payload/latency_ms",schemaPath:"#/properties/payload/properties/latency_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.policy_outcome !== undefined){
let data11 = data1.policy_outcome;
const _errs31 = errors;
const _errs32 = errors;
let valid8 = false;
const _errs33 = errors;
if(!(validate39(data11, {instancePath:instancePath+"/payload/policy_outcome",parentData:data1,parentDataProperty:"policy_outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid1 = _errs33 === errors;
valid8 = valid8 || _valid1;
if(_valid1){
var props1 = {};
props1.decision = true;
props1.reasons = true;
props1.redactions = true;
}
const _errs34 = errors;
if(data11 !== null){
const err16 = {instancePath:instancePath+"/payload/policy_outcome",schemaPath:"#/properties/payload/properties/policy_outcome/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs34 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const err17 = {instancePath:instancePath+"/payload/policy_outcome",schemaPath:"#/properties/payload/properties/policy_outcome/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate37.errors = vErrors;
return false;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.route !== undefined){
let data12 = data1.route;
const _errs36 = errors;
const _errs37 = errors;
let valid9 = false;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if(((((data12.backend === undefined) && (missing3 = "backend")) || ((data12.model === undefined) && (missing3 = "model"))) || ((data12.node === undefined) && (missing3 = "node"))) || ((data12.fallback_used === undefined) && (missing3 = "fallback_used"))){
const err18 = {instancePath:instancePath+"/payload/route",schemaPath:"Route/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data12.backend !== undefined){
let data13 = data12.backend;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data13 === "string"){
if(func1(data13) > 64){
const err19 = {instancePath:instancePath+"/payload/route/backend",schemaPath:"Route/properties/backend/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(func1(data13) < 1){
const err20 = {instancePath:instancePath+"/payload/route/backend",schemaPath:"Route/properties/backend/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/payload/route/backend",schemaPath:"Route/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid11 = _errs41 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.model !== undefined){
let data14 = data12.model;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data14 === "string"){
if(func1(data14) > 200){
const err22 = {instancePath:instancePath+"/payload/route/model",schemaPath:"Route/properties/model/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(func1(data14) < 1){
const err23 = {instancePath:instancePath+"/payload/route/model",schemaPath:"Route/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err24 = {instancePath:instancePath+"/payload/route/model",schemaPath:"Route/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid11 = _errs43 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.node !== undefined){
let data15 = data12.node;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data15 === "string"){
if(func1(data15) > 72){
const err25 = {instancePath:instancePath+"/payload/route/node",schemaPath:"Route/properties/node/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(func1(data15) < 1){
const err26 = {instancePath:instancePath+"/payload/route/node",schemaPath:"Route/properties/node/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err27 = {instancePath:instancePath+"/payload/route/node",schemaPath:"Route/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid11 = _errs45 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.fallback_used !== undefined){
const _errs47 = errors;
if(typeof data12.fallback_used !== "boolean"){
const err28 = {instancePath:instancePath+"/payload/route/fallback_used",schemaPath:"Route/properties/fallback_used/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid11 = _errs47 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.attempts !== undefined){
let data17 = data12.attempts;
const _errs49 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err29 = {instancePath:instancePath+"/payload/route/attempts",schemaPath:"Route/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(errors === _errs49){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100 || isNaN(data17)){
const err30 = {instancePath:instancePath+"/payload/route/attempts",schemaPath:"Route/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
if(data17 < 1 || isNaN(data17)){
const err31 = {instancePath:instancePath+"/payload/route/attempts",schemaPath:"Route/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
var valid11 = _errs49 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/payload/route",schemaPath:"Route/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid2 = _errs38 === errors;
valid9 = valid9 || _valid2;
if(_valid2){
var props2 = {};
props2.backend = true;
props2.model = true;
props2.node = true;
props2.fallback_used = true;
props2.attempts = true;
}
const _errs51 = errors;
if(data12 !== null){
const err33 = {instancePath:instancePath+"/payload/route",schemaPath:"#/properties/payload/properties/route/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs51 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const err34 = {instancePath:instancePath+"/payload/route",schemaPath:"#/properties/payload/properties/route/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate37.errors = vErrors;
return false;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.error !== undefined){
const _errs53 = errors;
if(!(validate33(data1.error, {instancePath:instancePath+"/payload/error",parentData:data1,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid2 = _errs53 === errors;
}
else {
var valid2 = true;
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
validate37.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
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
validate37.evaluated = {"props":{"type":true,"payload":true,"event_id":true,"sequence":true,"time":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true},"dynamicProps":false,"dynamicItems":false};

export const validateRunCompletedEvent = validate42;
const schema63 = {"type":"object","required":["type","payload"],"allOf":[{"$ref":"EventEnvelope"}],"properties":{"type":{"type":"string","const":"agentos.run.completed"},"payload":{"type":"object","required":["status","output"],"properties":{"status":{"type":"string","const":"completed"},"output":{"$ref":"RunOutput"}}}}};
const schema64 = {"type":"object","required":["type","text"],"properties":{"type":{"type":"string","enum":["text","json"]},"text":{"type":["string","null"],"maxLength":10000000},"artifacts":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":true,"required":["name","media_type"],"properties":{"name":{"type":"string","minLength":1,"maxLength":256},"media_type":{"type":"string","minLength":3,"maxLength":128},"url":{"type":"string","format":"uri-reference","maxLength":2048},"text":{"type":"string","maxLength":10000000}}}}}};
const formats2 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;

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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate42.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("agentos.run.completed" !== data0){
validate42.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agentos.run.completed"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined){
let data1 = data.payload;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.status === undefined) && (missing1 = "status")) || ((data1.output === undefined) && (missing1 = "output"))){
validate42.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.status !== undefined){
let data2 = data1.status;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate42.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("completed" !== data2){
validate42.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/const",keyword:"const",params:{allowedValue: "completed"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.output !== undefined){
let data3 = data1.output;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if(((data3.type === undefined) && (missing2 = "type")) || ((data3.text === undefined) && (missing2 = "text"))){
validate42.errors = [{instancePath:instancePath+"/payload/output",schemaPath:"RunOutput/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data3.type !== undefined){
let data4 = data3.type;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate42.errors = [{instancePath:instancePath+"/payload/output/type",schemaPath:"RunOutput/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "text") || (data4 === "json"))){
validate42.errors = [{instancePath:instancePath+"/payload/output/type",schemaPath:"RunOutput/properties/type/enum",keyword:"enum",params:{allowedValues: schema64.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.text !== undefined){
let data5 = data3.text;
const _errs13 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate42.errors = [{instancePath:instancePath+"/payload/output/text",schemaPath:"RunOutput/properties/text/type",keyword:"type",params:{type: schema64.properties.text.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data5 === "string"){
if(func1(data5) > 10000000){
validate42.errors = [{instancePath:instancePath+"/payload/output/text",schemaPath:"RunOutput/properties/text/maxLength",keyword:"maxLength",params:{limit: 10000000},message:"must NOT have more than 10000000 characters"}];
return false;
}
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.artifacts !== undefined){
let data6 = data3.artifacts;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 256){
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts",schemaPath:"RunOutput/properties/artifacts/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.name === undefined) && (missing3 = "name")) || ((data7.media_type === undefined) && (missing3 = "media_type"))){
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0,schemaPath:"RunOutput/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data7.name !== undefined){
let data8 = data7.name;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data8 === "string"){
if(func1(data8) > 256){
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0+"/name",schemaPath:"RunOutput/properties/artifacts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(func1(data8) < 1){
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0+"/name",schemaPath:"RunOutput/properties/artifacts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0+"/name",schemaPath:"RunOutput/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.media_type !== undefined){
let data9 = data7.media_type;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(func1(data9) > 128){
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0+"/media_type",schemaPath:"RunOutput/properties/artifacts/items/properties/media_type/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data9) < 3){
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0+"/media_type",schemaPath:"RunOutput/properties/artifacts/items/properties/media_type/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0+"/media_type",schemaPath:"RunOutput/properties/artifacts/items/properties/media_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.url !== undefined){
let data10 = data7.url;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data10 === "string"){
if(func1(data10) > 2048){
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0+"/url",schemaPath:"RunOutput/properties/artifacts/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!(formats2.test(data10))){
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0+"/url",schemaPath:"RunOutput/properties/artifacts/items/properties/url/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0+"/url",schemaPath:"RunOutput/properties/artifacts/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.text !== undefined){
let data11 = data7.text;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(func1(data11) > 10000000){
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0+"/text",schemaPath:"RunOutput/properties/artifacts/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 10000000},message:"must NOT have more than 10000000 characters"}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0+"/text",schemaPath:"RunOutput/properties/artifacts/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts/" + i0,schemaPath:"RunOutput/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate42.errors = [{instancePath:instancePath+"/payload/output/artifacts",schemaPath:"RunOutput/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/payload/output",schemaPath:"RunOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
else {
validate42.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
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
validate42.evaluated = {"props":{"type":true,"payload":true,"event_id":true,"sequence":true,"time":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true},"dynamicProps":false,"dynamicItems":false};

export const validateRunFailedEvent = validate44;
const schema65 = {"type":"object","required":["type","payload"],"allOf":[{"$ref":"EventEnvelope"}],"properties":{"type":{"type":"string","const":"agentos.run.failed"},"payload":{"type":"object","required":["status","error"],"properties":{"status":{"type":"string","const":"failed"},"error":{"$ref":"ErrorBody"}}}}};

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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate44.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("agentos.run.failed" !== data0){
validate44.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agentos.run.failed"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined){
let data1 = data.payload;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.status === undefined) && (missing1 = "status")) || ((data1.error === undefined) && (missing1 = "error"))){
validate44.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.status !== undefined){
let data2 = data1.status;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate44.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("failed" !== data2){
validate44.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/const",keyword:"const",params:{allowedValue: "failed"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.error !== undefined){
const _errs8 = errors;
if(!(validate33(data1.error, {instancePath:instancePath+"/payload/error",parentData:data1,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
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
validate44.evaluated = {"props":{"type":true,"payload":true,"event_id":true,"sequence":true,"time":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true},"dynamicProps":false,"dynamicItems":false};

export const validateRunCanceledEvent = validate47;
const schema66 = {"type":"object","required":["type","payload"],"allOf":[{"$ref":"EventEnvelope"}],"properties":{"type":{"type":"string","const":"agentos.run.canceled"},"payload":{"type":"object","required":["status","reason","canceled_by"],"properties":{"status":{"type":"string","const":"canceled"},"reason":{"type":"string","maxLength":1000},"canceled_by":{"type":"string","minLength":1,"maxLength":128}}}}};

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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate47.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("agentos.run.canceled" !== data0){
validate47.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agentos.run.canceled"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined){
let data1 = data.payload;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.status === undefined) && (missing1 = "status")) || ((data1.reason === undefined) && (missing1 = "reason"))) || ((data1.canceled_by === undefined) && (missing1 = "canceled_by"))){
validate47.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.status !== undefined){
let data2 = data1.status;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate47.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("canceled" !== data2){
validate47.errors = [{instancePath:instancePath+"/payload/status",schemaPath:"#/properties/payload/properties/status/const",keyword:"const",params:{allowedValue: "canceled"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.reason !== undefined){
let data3 = data1.reason;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 1000){
validate47.errors = [{instancePath:instancePath+"/payload/reason",schemaPath:"#/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/payload/reason",schemaPath:"#/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.canceled_by !== undefined){
let data4 = data1.canceled_by;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func1(data4) > 128){
validate47.errors = [{instancePath:instancePath+"/payload/canceled_by",schemaPath:"#/properties/payload/properties/canceled_by/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate47.errors = [{instancePath:instancePath+"/payload/canceled_by",schemaPath:"#/properties/payload/properties/canceled_by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/payload/canceled_by",schemaPath:"#/properties/payload/properties/canceled_by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
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
validate47.evaluated = {"props":{"type":true,"payload":true,"event_id":true,"sequence":true,"time":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"trace":true},"dynamicProps":false,"dynamicItems":false};

export const validateModelDeltaEvent = validate49;
const schema67 = {"type":"object","required":["type","time","tenant_id","agent_id","run_id","step_id","payload"],"properties":{"type":{"type":"string","const":"agentos.model.delta"},"time":{"$ref":"Timestamp"},"tenant_id":{"$ref":"TenantId"},"agent_id":{"$ref":"AgentId"},"run_id":{"$ref":"RunId"},"step_id":{"$ref":"StepId"},"payload":{"type":"object","required":["attempt","offset","text"],"properties":{"attempt":{"type":"integer","minimum":1,"maximum":1000000},"offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"text":{"type":"string","minLength":1,"maxLength":16384}}}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.type === undefined) && (missing0 = "type")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.tenant_id === undefined) && (missing0 = "tenant_id"))) || ((data.agent_id === undefined) && (missing0 = "agent_id"))) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.step_id === undefined) && (missing0 = "step_id"))) || ((data.payload === undefined) && (missing0 = "payload"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("agentos.model.delta" !== data0){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agentos.model.delta"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data1 = data.time;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 30){
validate49.errors = [{instancePath:instancePath+"/time",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(!pattern5.test(data1)){
validate49.errors = [{instancePath:instancePath+"/time",schemaPath:"Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data1))){
validate49.errors = [{instancePath:instancePath+"/time",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/time",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data2 = data.tenant_id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func1(data2) > 72){
validate49.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern7.test(data2)){
validate49.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/pattern",keyword:"pattern",params:{pattern: "^tnt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^tnt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"TenantId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data3 = data.agent_id;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 72){
validate49.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern8.test(data3)){
validate49.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/pattern",keyword:"pattern",params:{pattern: "^agt_[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^agt_[A-Za-z0-9_]{1,60}$"+"\""}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/agent_id",schemaPath:"AgentId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_id !== undefined){
let data4 = data.run_id;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func1(data4) > 72){
validate49.errors = [{instancePath:instancePath+"/run_id",schemaPath:"RunId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern9.test(data4)){
validate49.errors = [{instancePath:instancePath+"/run_id",schemaPath:"RunId/pattern",keyword:"pattern",params:{pattern: "^run_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^run_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/run_id",schemaPath:"RunId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step_id !== undefined){
let data5 = data.step_id;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(func1(data5) > 72){
validate49.errors = [{instancePath:instancePath+"/step_id",schemaPath:"StepId/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters"}];
return false;
}
else {
if(!pattern10.test(data5)){
validate49.errors = [{instancePath:instancePath+"/step_id",schemaPath:"StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[0-9A-HJKMNP-TV-Z]{26}$"},message:"must match pattern \""+"^stp_[0-9A-HJKMNP-TV-Z]{26}$"+"\""}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/step_id",schemaPath:"StepId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
let data6 = data.payload;
const _errs18 = errors;
if(errors === _errs18){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.attempt === undefined) && (missing1 = "attempt")) || ((data6.offset === undefined) && (missing1 = "offset"))) || ((data6.text === undefined) && (missing1 = "text"))){
validate49.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data6.attempt !== undefined){
let data7 = data6.attempt;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate49.errors = [{instancePath:instancePath+"/payload/attempt",schemaPath:"#/properties/payload/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
validate49.errors = [{instancePath:instancePath+"/payload/attempt",schemaPath:"#/properties/payload/properties/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate49.errors = [{instancePath:instancePath+"/payload/attempt",schemaPath:"#/properties/payload/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.offset !== undefined){
let data8 = data6.offset;
const _errs22 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate49.errors = [{instancePath:instancePath+"/payload/offset",schemaPath:"#/properties/payload/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate49.errors = [{instancePath:instancePath+"/payload/offset",schemaPath:"#/properties/payload/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate49.errors = [{instancePath:instancePath+"/payload/offset",schemaPath:"#/properties/payload/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.text !== undefined){
let data9 = data6.text;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 === "string"){
if(func1(data9) > 16384){
validate49.errors = [{instancePath:instancePath+"/payload/text",schemaPath:"#/properties/payload/properties/text/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}];
return false;
}
else {
if(func1(data9) < 1){
validate49.errors = [{instancePath:instancePath+"/payload/text",schemaPath:"#/properties/payload/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/payload/text",schemaPath:"#/properties/payload/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
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
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"type":true,"time":true,"tenant_id":true,"agent_id":true,"run_id":true,"step_id":true,"payload":true},"dynamicProps":false,"dynamicItems":false};

export const validateEvent = byType([
  ['agentos.run.created', validateRunCreatedEvent],
  ['agentos.run.started', validateRunStartedEvent],
  ['agentos.run.step.started', validateStepStartedEvent],
  ['agentos.run.step.completed', validateStepCompletedEvent],
  ['agentos.tool.call.requested', validateToolCallRequestedEvent],
  ['agentos.tool.call.completed', validateToolCallCompletedEvent],
  ['agentos.model.requested', validateModelRequestedEvent],
  ['agentos.model.completed', validateModelCompletedEvent],
  ['agentos.run.completed', validateRunCompletedEvent],
  ['agentos.run.failed', validateRunFailedEvent],
  ['agentos.run.canceled', validateRunCanceledEvent],
]);

export const validateTransientEvent = byType([
  ['agentos.model.delta', validateModelDeltaEvent],
]);

function byType(validators) {
  const validatorOf = new Map(validators);
  const unknownType = {
    keyword: 'enum',
    instancePath: '/type',
    schemaPath: '#/properties/type',
    params: { allowedValues: [...validatorOf.keys()] },
    message: 'must be the type of an event that the contract knows',
  };
  return function check(event) {
    const validate = validatorOf.get(event?.type);
    const valid = validate !== undefined && validate(event);
    check.errors = validate === undefined ? [unknownType] : validate.errors;
    return valid;
  };
}
