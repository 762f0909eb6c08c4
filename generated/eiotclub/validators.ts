// Written by "lockstep generate" from specs/eiotclub/openapi.yaml. Do not edit: change the spec and generate again.
// @ts-nocheck: compiled by Ajv
import type { CreateValidators } from 'lockstep';

export const createValidators: CreateValidators = (runtime) => {
const validators = {};

validators["/components/schemas/BaseRequest"] = validate1;
const schema1 = {"type":"object","properties":{"appkey":{"type":"string"},"timestamp":{"type":"integer","minimum":1000000000,"maximum":9999999999},"nonce":{"type":"integer","minimum":10000,"maximum":99999},"sign":{"type":"string","pattern":"^[0-9A-F]{40}$"}},"required":["appkey","timestamp","nonce","sign"]};
const func0 = runtime.pattern;
const pattern0 = func0("^[0-9A-F]{40}$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.appkey === undefined) && (missing0 = "appkey")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.sign === undefined) && (missing0 = "sign"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.appkey !== undefined){
const _errs1 = errors;
if(typeof data.appkey !== "string"){
validate1.errors = [{instancePath:instancePath+"/appkey",schemaPath:"#/properties/appkey/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data1 = data.timestamp;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate1.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 > 9999999999 || isNaN(data1)){
validate1.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999}}];
return false;
}
else {
if(data1 < 1000000000 || isNaN(data1)){
validate1.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000000000}}];
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
if(data.nonce !== undefined){
let data2 = data.nonce;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate1.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 > 99999 || isNaN(data2)){
validate1.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999}}];
return false;
}
else {
if(data2 < 10000 || isNaN(data2)){
validate1.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}}];
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
if(data.sign !== undefined){
let data3 = data.sign;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate1.errors = [{instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/pattern",keyword:"pattern",params:{pattern: "^[0-9A-F]{40}$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/type",keyword:"type",params:{type: "string"}}];
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
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/ListPoolRecordsRequest"] = validate2;
const schema2 = {"allOf":[{"$ref":"#/components/schemas/BaseRequest"},{"type":"object","properties":{"pool_object_id":{"type":"integer"},"order_no_arr":{"$ref":"#/components/schemas/TextList"},"out_trade_no_arr":{"$ref":"#/components/schemas/TextList"},"pool_type_code_arr":{"$ref":"#/components/schemas/TextList"},"status_code_arr":{"$ref":"#/components/schemas/IntegerList"},"create_at_start":{"$ref":"#/components/schemas/TimestampBound"},"create_at_end":{"$ref":"#/components/schemas/TimestampBound"},"active_timestamp_start":{"$ref":"#/components/schemas/TimestampBound"},"active_timestamp_end":{"$ref":"#/components/schemas/TimestampBound"},"expire_timestamp_start":{"$ref":"#/components/schemas/TimestampBound"},"expire_timestamp_end":{"$ref":"#/components/schemas/TimestampBound"},"page":{"type":"integer","minimum":1},"page_size":{"type":"integer","minimum":1,"maximum":1000}},"required":["pool_object_id","page","page_size"]}]};
const schema4 = {"type":"string","pattern":"^[^,]+(,[^,]+)*$"};
const schema7 = {"type":"string","pattern":"^-?\\d+(,-?\\d+)*$"};
const schema8 = {"type":"integer"};
const pattern2 = func0("^[^,]+(,[^,]+)*$", "u");
const pattern5 = func0("^-?\\d+(,-?\\d+)*$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.appkey === undefined) && (missing0 = "appkey")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.sign === undefined) && (missing0 = "sign"))){
validate2.errors = [{instancePath,schemaPath:"#/components/schemas/BaseRequest/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.appkey !== undefined){
const _errs3 = errors;
if(typeof data.appkey !== "string"){
validate2.errors = [{instancePath:instancePath+"/appkey",schemaPath:"#/components/schemas/BaseRequest/properties/appkey/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs3 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.timestamp !== undefined){
let data1 = data.timestamp;
const _errs5 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate2.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/BaseRequest/properties/timestamp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if(typeof data1 == "number"){
if(data1 > 9999999999 || isNaN(data1)){
validate2.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/BaseRequest/properties/timestamp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999}}];
return false;
}
else {
if(data1 < 1000000000 || isNaN(data1)){
validate2.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/BaseRequest/properties/timestamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000000000}}];
return false;
}
}
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.nonce !== undefined){
let data2 = data.nonce;
const _errs7 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate2.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/BaseRequest/properties/nonce/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if(typeof data2 == "number"){
if(data2 > 99999 || isNaN(data2)){
validate2.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/BaseRequest/properties/nonce/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999}}];
return false;
}
else {
if(data2 < 10000 || isNaN(data2)){
validate2.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/BaseRequest/properties/nonce/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}}];
return false;
}
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.sign !== undefined){
let data3 = data.sign;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate2.errors = [{instancePath:instancePath+"/sign",schemaPath:"#/components/schemas/BaseRequest/properties/sign/pattern",keyword:"pattern",params:{pattern: "^[0-9A-F]{40}$"}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/sign",schemaPath:"#/components/schemas/BaseRequest/properties/sign/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
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
validate2.errors = [{instancePath,schemaPath:"#/components/schemas/BaseRequest/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.pool_object_id === undefined) && (missing1 = "pool_object_id")) || ((data.page === undefined) && (missing1 = "page"))) || ((data.page_size === undefined) && (missing1 = "page_size"))){
validate2.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data.pool_object_id !== undefined){
let data4 = data.pool_object_id;
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate2.errors = [{instancePath:instancePath+"/pool_object_id",schemaPath:"#/allOf/1/properties/pool_object_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.order_no_arr !== undefined){
let data5 = data.order_no_arr;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate2.errors = [{instancePath:instancePath+"/order_no_arr",schemaPath:"#/components/schemas/TextList/pattern",keyword:"pattern",params:{pattern: "^[^,]+(,[^,]+)*$"}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/order_no_arr",schemaPath:"#/components/schemas/TextList/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.out_trade_no_arr !== undefined){
let data6 = data.out_trade_no_arr;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
validate2.errors = [{instancePath:instancePath+"/out_trade_no_arr",schemaPath:"#/components/schemas/TextList/pattern",keyword:"pattern",params:{pattern: "^[^,]+(,[^,]+)*$"}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/out_trade_no_arr",schemaPath:"#/components/schemas/TextList/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.pool_type_code_arr !== undefined){
let data7 = data.pool_type_code_arr;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
validate2.errors = [{instancePath:instancePath+"/pool_type_code_arr",schemaPath:"#/components/schemas/TextList/pattern",keyword:"pattern",params:{pattern: "^[^,]+(,[^,]+)*$"}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/pool_type_code_arr",schemaPath:"#/components/schemas/TextList/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.status_code_arr !== undefined){
let data8 = data.status_code_arr;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
validate2.errors = [{instancePath:instancePath+"/status_code_arr",schemaPath:"#/components/schemas/IntegerList/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(,-?\\d+)*$"}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/status_code_arr",schemaPath:"#/components/schemas/IntegerList/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.create_at_start !== undefined){
let data9 = data.create_at_start;
const _errs27 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate2.errors = [{instancePath:instancePath+"/create_at_start",schemaPath:"#/components/schemas/TimestampBound/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.create_at_end !== undefined){
let data10 = data.create_at_end;
const _errs30 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate2.errors = [{instancePath:instancePath+"/create_at_end",schemaPath:"#/components/schemas/TimestampBound/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.active_timestamp_start !== undefined){
let data11 = data.active_timestamp_start;
const _errs33 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate2.errors = [{instancePath:instancePath+"/active_timestamp_start",schemaPath:"#/components/schemas/TimestampBound/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.active_timestamp_end !== undefined){
let data12 = data.active_timestamp_end;
const _errs36 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate2.errors = [{instancePath:instancePath+"/active_timestamp_end",schemaPath:"#/components/schemas/TimestampBound/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.expire_timestamp_start !== undefined){
let data13 = data.expire_timestamp_start;
const _errs39 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate2.errors = [{instancePath:instancePath+"/expire_timestamp_start",schemaPath:"#/components/schemas/TimestampBound/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.expire_timestamp_end !== undefined){
let data14 = data.expire_timestamp_end;
const _errs42 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate2.errors = [{instancePath:instancePath+"/expire_timestamp_end",schemaPath:"#/components/schemas/TimestampBound/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.page !== undefined){
let data15 = data.page;
const _errs45 = errors;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
validate2.errors = [{instancePath:instancePath+"/page",schemaPath:"#/allOf/1/properties/page/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs45){
if(typeof data15 == "number"){
if(data15 < 1 || isNaN(data15)){
validate2.errors = [{instancePath:instancePath+"/page",schemaPath:"#/allOf/1/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.page_size !== undefined){
let data16 = data.page_size;
const _errs47 = errors;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
validate2.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/allOf/1/properties/page_size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs47){
if(typeof data16 == "number"){
if(data16 > 1000 || isNaN(data16)){
validate2.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/allOf/1/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate2.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/allOf/1/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid3 = _errs47 === errors;
}
else {
var valid3 = true;
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
validate2.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
validate2.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/ListPackageOrdersRequest"] = validate3;
const schema14 = {"allOf":[{"$ref":"#/components/schemas/BaseRequest"},{"type":"object","properties":{"iccid":{"$ref":"#/components/schemas/Iccid"},"state":{"type":"integer","enum":[0,1,2]},"createDateStart":{"$ref":"#/components/schemas/DateTimeBound"},"createDateEnd":{"$ref":"#/components/schemas/DateTimeBound"},"orderIdArrStr":{"$ref":"#/components/schemas/IntegerList"},"page":{"type":"integer","minimum":1,"default":1},"pageSize":{"type":"integer","minimum":1,"default":10},"updateDateStart":{"$ref":"#/components/schemas/DateTimeBound"},"updateDateEnd":{"$ref":"#/components/schemas/DateTimeBound"},"orderBy":{"type":"string","enum":["","createDateDesc"]},"stateArrStr":{"type":"string","pattern":"^[0-2](,[0-2])*$"}},"required":["iccid"]}]};
const schema16 = {"type":"string","pattern":"^\\d{19,20}$","examples":["8988308650104486856"]};
const schema17 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"};
const pattern7 = func0("^\\d{19,20}$", "u");
const pattern8 = func0("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
const pattern13 = func0("^[0-2](,[0-2])*$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.appkey === undefined) && (missing0 = "appkey")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.sign === undefined) && (missing0 = "sign"))){
validate3.errors = [{instancePath,schemaPath:"#/components/schemas/BaseRequest/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.appkey !== undefined){
const _errs3 = errors;
if(typeof data.appkey !== "string"){
validate3.errors = [{instancePath:instancePath+"/appkey",schemaPath:"#/components/schemas/BaseRequest/properties/appkey/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs3 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.timestamp !== undefined){
let data1 = data.timestamp;
const _errs5 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate3.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/BaseRequest/properties/timestamp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if(typeof data1 == "number"){
if(data1 > 9999999999 || isNaN(data1)){
validate3.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/BaseRequest/properties/timestamp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999}}];
return false;
}
else {
if(data1 < 1000000000 || isNaN(data1)){
validate3.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/BaseRequest/properties/timestamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000000000}}];
return false;
}
}
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.nonce !== undefined){
let data2 = data.nonce;
const _errs7 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate3.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/BaseRequest/properties/nonce/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if(typeof data2 == "number"){
if(data2 > 99999 || isNaN(data2)){
validate3.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/BaseRequest/properties/nonce/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999}}];
return false;
}
else {
if(data2 < 10000 || isNaN(data2)){
validate3.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/BaseRequest/properties/nonce/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}}];
return false;
}
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.sign !== undefined){
let data3 = data.sign;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate3.errors = [{instancePath:instancePath+"/sign",schemaPath:"#/components/schemas/BaseRequest/properties/sign/pattern",keyword:"pattern",params:{pattern: "^[0-9A-F]{40}$"}}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/sign",schemaPath:"#/components/schemas/BaseRequest/properties/sign/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
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
validate3.errors = [{instancePath,schemaPath:"#/components/schemas/BaseRequest/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.iccid === undefined) && (missing1 = "iccid")){
validate3.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data.iccid !== undefined){
let data4 = data.iccid;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
validate3.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.state !== undefined){
let data5 = data.state;
const _errs16 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate3.errors = [{instancePath:instancePath+"/state",schemaPath:"#/allOf/1/properties/state/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data5 === 0) || (data5 === 1)) || (data5 === 2))){
validate3.errors = [{instancePath:instancePath+"/state",schemaPath:"#/allOf/1/properties/state/enum",keyword:"enum",params:{allowedValues: schema14.allOf[1].properties.state.enum}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.createDateStart !== undefined){
let data6 = data.createDateStart;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
validate3.errors = [{instancePath:instancePath+"/createDateStart",schemaPath:"#/components/schemas/DateTimeBound/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/createDateStart",schemaPath:"#/components/schemas/DateTimeBound/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.createDateEnd !== undefined){
let data7 = data.createDateEnd;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
validate3.errors = [{instancePath:instancePath+"/createDateEnd",schemaPath:"#/components/schemas/DateTimeBound/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/createDateEnd",schemaPath:"#/components/schemas/DateTimeBound/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.orderIdArrStr !== undefined){
let data8 = data.orderIdArrStr;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
validate3.errors = [{instancePath:instancePath+"/orderIdArrStr",schemaPath:"#/components/schemas/IntegerList/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(,-?\\d+)*$"}}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/orderIdArrStr",schemaPath:"#/components/schemas/IntegerList/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.page !== undefined){
let data9 = data.page;
const _errs27 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate3.errors = [{instancePath:instancePath+"/page",schemaPath:"#/allOf/1/properties/page/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
validate3.errors = [{instancePath:instancePath+"/page",schemaPath:"#/allOf/1/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.pageSize !== undefined){
let data10 = data.pageSize;
const _errs29 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate3.errors = [{instancePath:instancePath+"/pageSize",schemaPath:"#/allOf/1/properties/pageSize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs29){
if(typeof data10 == "number"){
if(data10 < 1 || isNaN(data10)){
validate3.errors = [{instancePath:instancePath+"/pageSize",schemaPath:"#/allOf/1/properties/pageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.updateDateStart !== undefined){
let data11 = data.updateDateStart;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
validate3.errors = [{instancePath:instancePath+"/updateDateStart",schemaPath:"#/components/schemas/DateTimeBound/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/updateDateStart",schemaPath:"#/components/schemas/DateTimeBound/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.updateDateEnd !== undefined){
let data12 = data.updateDateEnd;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
validate3.errors = [{instancePath:instancePath+"/updateDateEnd",schemaPath:"#/components/schemas/DateTimeBound/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/updateDateEnd",schemaPath:"#/components/schemas/DateTimeBound/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.orderBy !== undefined){
let data13 = data.orderBy;
const _errs37 = errors;
if(typeof data13 !== "string"){
validate3.errors = [{instancePath:instancePath+"/orderBy",schemaPath:"#/allOf/1/properties/orderBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data13 === "") || (data13 === "createDateDesc"))){
validate3.errors = [{instancePath:instancePath+"/orderBy",schemaPath:"#/allOf/1/properties/orderBy/enum",keyword:"enum",params:{allowedValues: schema14.allOf[1].properties.orderBy.enum}}];
return false;
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.stateArrStr !== undefined){
let data14 = data.stateArrStr;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data14 === "string"){
if(!pattern13.test(data14)){
validate3.errors = [{instancePath:instancePath+"/stateArrStr",schemaPath:"#/allOf/1/properties/stateArrStr/pattern",keyword:"pattern",params:{pattern: "^[0-2](,[0-2])*$"}}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/stateArrStr",schemaPath:"#/allOf/1/properties/stateArrStr/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
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
validate3.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
validate3.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/ListPoolRecordsSuccess"] = validate4;
const schema22 = {"type":"object","properties":{"code":{"type":"string","const":"200"},"message":{"type":"string"},"data":{"$ref":"#/components/schemas/PoolRecordPage"}},"required":["code","message","data"]};
const schema23 = {"type":"object","properties":{"list":{"type":"array","items":{"$ref":"#/components/schemas/PoolRecord"}}},"required":["list"]};
const schema24 = {"type":"object","properties":{"pool_record_id":{"type":"integer"},"order_no":{"type":"string"},"out_trade_no":{"type":"string","maxLength":32},"pool_type_code":{"type":"string"},"status_code":{"type":"integer","maximum":3},"expire_timestamp":{"type":"integer"},"active_timestamp":{"type":"integer"},"total":{"type":"integer","format":"int64"},"used":{"type":"integer","format":"int64"},"create_at":{"type":"integer"}},"required":["pool_record_id","order_no","out_trade_no","pool_type_code","status_code","expire_timestamp","active_timestamp","total","used","create_at"]};
const func14 = runtime.ucs2length;
const formats0 = runtime.formats.int64;

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.list === undefined) && (missing0 = "list")){
validate5.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.list !== undefined){
let data0 = data.list;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((data1.pool_record_id === undefined) && (missing1 = "pool_record_id")) || ((data1.order_no === undefined) && (missing1 = "order_no"))) || ((data1.out_trade_no === undefined) && (missing1 = "out_trade_no"))) || ((data1.pool_type_code === undefined) && (missing1 = "pool_type_code"))) || ((data1.status_code === undefined) && (missing1 = "status_code"))) || ((data1.expire_timestamp === undefined) && (missing1 = "expire_timestamp"))) || ((data1.active_timestamp === undefined) && (missing1 = "active_timestamp"))) || ((data1.total === undefined) && (missing1 = "total"))) || ((data1.used === undefined) && (missing1 = "used"))) || ((data1.create_at === undefined) && (missing1 = "create_at"))){
validate5.errors = [{instancePath:instancePath+"/list/" + i0,schemaPath:"#/components/schemas/PoolRecord/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.pool_record_id !== undefined){
let data2 = data1.pool_record_id;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/pool_record_id",schemaPath:"#/components/schemas/PoolRecord/properties/pool_record_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.order_no !== undefined){
const _errs8 = errors;
if(typeof data1.order_no !== "string"){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/order_no",schemaPath:"#/components/schemas/PoolRecord/properties/order_no/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.out_trade_no !== undefined){
let data4 = data1.out_trade_no;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func14(data4) > 32){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/out_trade_no",schemaPath:"#/components/schemas/PoolRecord/properties/out_trade_no/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/out_trade_no",schemaPath:"#/components/schemas/PoolRecord/properties/out_trade_no/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.pool_type_code !== undefined){
const _errs12 = errors;
if(typeof data1.pool_type_code !== "string"){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/pool_type_code",schemaPath:"#/components/schemas/PoolRecord/properties/pool_type_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.status_code !== undefined){
let data6 = data1.status_code;
const _errs14 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/status_code",schemaPath:"#/components/schemas/PoolRecord/properties/status_code/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 > 3 || isNaN(data6)){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/status_code",schemaPath:"#/components/schemas/PoolRecord/properties/status_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3}}];
return false;
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.expire_timestamp !== undefined){
let data7 = data1.expire_timestamp;
const _errs16 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/expire_timestamp",schemaPath:"#/components/schemas/PoolRecord/properties/expire_timestamp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.active_timestamp !== undefined){
let data8 = data1.active_timestamp;
const _errs18 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/active_timestamp",schemaPath:"#/components/schemas/PoolRecord/properties/active_timestamp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.total !== undefined){
let data9 = data1.total;
const _errs20 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/total",schemaPath:"#/components/schemas/PoolRecord/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/total",schemaPath:"#/components/schemas/PoolRecord/properties/total/format",keyword:"format",params:{format: "int64"}}];
return false;
}
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.used !== undefined){
let data10 = data1.used;
const _errs22 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/used",schemaPath:"#/components/schemas/PoolRecord/properties/used/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if(typeof data10 == "number"){
if(!(formats0.validate(data10))){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/used",schemaPath:"#/components/schemas/PoolRecord/properties/used/format",keyword:"format",params:{format: "int64"}}];
return false;
}
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.create_at !== undefined){
let data11 = data1.create_at;
const _errs24 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate5.errors = [{instancePath:instancePath+"/list/" + i0+"/create_at",schemaPath:"#/components/schemas/PoolRecord/properties/create_at/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
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
validate5.errors = [{instancePath:instancePath+"/list/" + i0,schemaPath:"#/components/schemas/PoolRecord/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}


function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.data === undefined) && (missing0 = "data"))){
validate4.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate4.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("200" !== data0){
validate4.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: "200"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate4.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs5 = errors;
if(!(validate5(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
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
validate4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PoolRecordPage"] = validate7;

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.list === undefined) && (missing0 = "list")){
validate7.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.list !== undefined){
let data0 = data.list;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((data1.pool_record_id === undefined) && (missing1 = "pool_record_id")) || ((data1.order_no === undefined) && (missing1 = "order_no"))) || ((data1.out_trade_no === undefined) && (missing1 = "out_trade_no"))) || ((data1.pool_type_code === undefined) && (missing1 = "pool_type_code"))) || ((data1.status_code === undefined) && (missing1 = "status_code"))) || ((data1.expire_timestamp === undefined) && (missing1 = "expire_timestamp"))) || ((data1.active_timestamp === undefined) && (missing1 = "active_timestamp"))) || ((data1.total === undefined) && (missing1 = "total"))) || ((data1.used === undefined) && (missing1 = "used"))) || ((data1.create_at === undefined) && (missing1 = "create_at"))){
validate7.errors = [{instancePath:instancePath+"/list/" + i0,schemaPath:"#/components/schemas/PoolRecord/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.pool_record_id !== undefined){
let data2 = data1.pool_record_id;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/pool_record_id",schemaPath:"#/components/schemas/PoolRecord/properties/pool_record_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.order_no !== undefined){
const _errs8 = errors;
if(typeof data1.order_no !== "string"){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/order_no",schemaPath:"#/components/schemas/PoolRecord/properties/order_no/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.out_trade_no !== undefined){
let data4 = data1.out_trade_no;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func14(data4) > 32){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/out_trade_no",schemaPath:"#/components/schemas/PoolRecord/properties/out_trade_no/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
}
else {
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/out_trade_no",schemaPath:"#/components/schemas/PoolRecord/properties/out_trade_no/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.pool_type_code !== undefined){
const _errs12 = errors;
if(typeof data1.pool_type_code !== "string"){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/pool_type_code",schemaPath:"#/components/schemas/PoolRecord/properties/pool_type_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.status_code !== undefined){
let data6 = data1.status_code;
const _errs14 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/status_code",schemaPath:"#/components/schemas/PoolRecord/properties/status_code/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 > 3 || isNaN(data6)){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/status_code",schemaPath:"#/components/schemas/PoolRecord/properties/status_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3}}];
return false;
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.expire_timestamp !== undefined){
let data7 = data1.expire_timestamp;
const _errs16 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/expire_timestamp",schemaPath:"#/components/schemas/PoolRecord/properties/expire_timestamp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.active_timestamp !== undefined){
let data8 = data1.active_timestamp;
const _errs18 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/active_timestamp",schemaPath:"#/components/schemas/PoolRecord/properties/active_timestamp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.total !== undefined){
let data9 = data1.total;
const _errs20 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/total",schemaPath:"#/components/schemas/PoolRecord/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/total",schemaPath:"#/components/schemas/PoolRecord/properties/total/format",keyword:"format",params:{format: "int64"}}];
return false;
}
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.used !== undefined){
let data10 = data1.used;
const _errs22 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/used",schemaPath:"#/components/schemas/PoolRecord/properties/used/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if(typeof data10 == "number"){
if(!(formats0.validate(data10))){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/used",schemaPath:"#/components/schemas/PoolRecord/properties/used/format",keyword:"format",params:{format: "int64"}}];
return false;
}
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.create_at !== undefined){
let data11 = data1.create_at;
const _errs24 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate7.errors = [{instancePath:instancePath+"/list/" + i0+"/create_at",schemaPath:"#/components/schemas/PoolRecord/properties/create_at/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
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
validate7.errors = [{instancePath:instancePath+"/list/" + i0,schemaPath:"#/components/schemas/PoolRecord/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PoolRecord"] = validate8;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.pool_record_id === undefined) && (missing0 = "pool_record_id")) || ((data.order_no === undefined) && (missing0 = "order_no"))) || ((data.out_trade_no === undefined) && (missing0 = "out_trade_no"))) || ((data.pool_type_code === undefined) && (missing0 = "pool_type_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))) || ((data.expire_timestamp === undefined) && (missing0 = "expire_timestamp"))) || ((data.active_timestamp === undefined) && (missing0 = "active_timestamp"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.used === undefined) && (missing0 = "used"))) || ((data.create_at === undefined) && (missing0 = "create_at"))){
validate8.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.pool_record_id !== undefined){
let data0 = data.pool_record_id;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate8.errors = [{instancePath:instancePath+"/pool_record_id",schemaPath:"#/properties/pool_record_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_no !== undefined){
const _errs3 = errors;
if(typeof data.order_no !== "string"){
validate8.errors = [{instancePath:instancePath+"/order_no",schemaPath:"#/properties/order_no/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.out_trade_no !== undefined){
let data2 = data.out_trade_no;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func14(data2) > 32){
validate8.errors = [{instancePath:instancePath+"/out_trade_no",schemaPath:"#/properties/out_trade_no/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
}
else {
validate8.errors = [{instancePath:instancePath+"/out_trade_no",schemaPath:"#/properties/out_trade_no/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pool_type_code !== undefined){
const _errs7 = errors;
if(typeof data.pool_type_code !== "string"){
validate8.errors = [{instancePath:instancePath+"/pool_type_code",schemaPath:"#/properties/pool_type_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data4 = data.status_code;
const _errs9 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate8.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if(typeof data4 == "number"){
if(data4 > 3 || isNaN(data4)){
validate8.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3}}];
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
if(data.expire_timestamp !== undefined){
let data5 = data.expire_timestamp;
const _errs11 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate8.errors = [{instancePath:instancePath+"/expire_timestamp",schemaPath:"#/properties/expire_timestamp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_timestamp !== undefined){
let data6 = data.active_timestamp;
const _errs13 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate8.errors = [{instancePath:instancePath+"/active_timestamp",schemaPath:"#/properties/active_timestamp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data7 = data.total;
const _errs15 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate8.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if(typeof data7 == "number"){
if(!(formats0.validate(data7))){
validate8.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/format",keyword:"format",params:{format: "int64"}}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.used !== undefined){
let data8 = data.used;
const _errs17 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate8.errors = [{instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if(typeof data8 == "number"){
if(!(formats0.validate(data8))){
validate8.errors = [{instancePath:instancePath+"/used",schemaPath:"#/properties/used/format",keyword:"format",params:{format: "int64"}}];
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
if(data.create_at !== undefined){
let data9 = data.create_at;
const _errs19 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate8.errors = [{instancePath:instancePath+"/create_at",schemaPath:"#/properties/create_at/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs19 === errors;
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
validate8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/ListPackageOrdersSuccess"] = validate9;
const schema28 = {"type":"object","properties":{"code":{"type":"string","const":"200"},"message":{"type":"string"},"data":{"type":"array","items":{"$ref":"#/components/schemas/PackageOrder"}},"total":{"type":"integer"}},"required":["code","message","data","total"]};
const schema29 = {"type":"object","properties":{"packageName":{"type":"string"},"iccid":{"$ref":"#/components/schemas/Iccid"},"state":{"type":"integer","enum":[0,1,2]},"price":{"type":"number","format":"double"},"createDate":{"$ref":"#/components/schemas/ZonelessDateTime"},"startDate":{"$ref":"#/components/schemas/ZonelessDateTime"},"endDate":{"$ref":"#/components/schemas/ZonelessDateTime"},"flowTotal":{"type":"number","format":"double"},"gzhPackageName":{"type":"string"},"totalActive":{"type":"integer"},"currency":{"type":"string"},"orderId":{"type":"integer"},"packageCode":{"type":"string"},"renew":{"type":"integer","enum":[0,1]},"packageType":{"type":"integer","enum":[2,3,4]},"isRefund":{"type":"integer","enum":[0,1]},"periodType":{"type":"integer","enum":[1,2]},"outTradeNo":{"type":"string","maxLength":32},"updateDate":{"$ref":"#/components/schemas/ZonelessDateTime"},"flowRemain":{"type":"number","format":"double"},"flowUsageBytes":{"type":"integer","format":"int64"}},"required":["packageName","iccid","state","price","createDate","startDate","endDate","flowTotal","gzhPackageName","totalActive","currency","orderId","packageCode","renew","packageType","isRefund","periodType","updateDate","flowRemain","flowUsageBytes"]};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((data.packageName === undefined) && (missing0 = "packageName")) || ((data.iccid === undefined) && (missing0 = "iccid"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.createDate === undefined) && (missing0 = "createDate"))) || ((data.startDate === undefined) && (missing0 = "startDate"))) || ((data.endDate === undefined) && (missing0 = "endDate"))) || ((data.flowTotal === undefined) && (missing0 = "flowTotal"))) || ((data.gzhPackageName === undefined) && (missing0 = "gzhPackageName"))) || ((data.totalActive === undefined) && (missing0 = "totalActive"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.orderId === undefined) && (missing0 = "orderId"))) || ((data.packageCode === undefined) && (missing0 = "packageCode"))) || ((data.renew === undefined) && (missing0 = "renew"))) || ((data.packageType === undefined) && (missing0 = "packageType"))) || ((data.isRefund === undefined) && (missing0 = "isRefund"))) || ((data.periodType === undefined) && (missing0 = "periodType"))) || ((data.updateDate === undefined) && (missing0 = "updateDate"))) || ((data.flowRemain === undefined) && (missing0 = "flowRemain"))) || ((data.flowUsageBytes === undefined) && (missing0 = "flowUsageBytes"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.packageName !== undefined){
const _errs1 = errors;
if(typeof data.packageName !== "string"){
validate10.errors = [{instancePath:instancePath+"/packageName",schemaPath:"#/properties/packageName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iccid !== undefined){
let data1 = data.iccid;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
validate10.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data2 = data.state;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate10.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data2 === 0) || (data2 === 1)) || (data2 === 2))){
validate10.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema29.properties.state.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
const _errs8 = errors;
if(errors === _errs8){
if(!(typeof data.price == "number")){
validate10.errors = [{instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createDate !== undefined){
let data4 = data.createDate;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate10.errors = [{instancePath:instancePath+"/createDate",schemaPath:"#/components/schemas/ZonelessDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/createDate",schemaPath:"#/components/schemas/ZonelessDateTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startDate !== undefined){
let data5 = data.startDate;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate10.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ZonelessDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ZonelessDateTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endDate !== undefined){
let data6 = data.endDate;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
validate10.errors = [{instancePath:instancePath+"/endDate",schemaPath:"#/components/schemas/ZonelessDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/endDate",schemaPath:"#/components/schemas/ZonelessDateTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flowTotal !== undefined){
const _errs19 = errors;
if(errors === _errs19){
if(!(typeof data.flowTotal == "number")){
validate10.errors = [{instancePath:instancePath+"/flowTotal",schemaPath:"#/properties/flowTotal/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gzhPackageName !== undefined){
const _errs21 = errors;
if(typeof data.gzhPackageName !== "string"){
validate10.errors = [{instancePath:instancePath+"/gzhPackageName",schemaPath:"#/properties/gzhPackageName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalActive !== undefined){
let data9 = data.totalActive;
const _errs23 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate10.errors = [{instancePath:instancePath+"/totalActive",schemaPath:"#/properties/totalActive/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs25 = errors;
if(typeof data.currency !== "string"){
validate10.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderId !== undefined){
let data11 = data.orderId;
const _errs27 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate10.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packageCode !== undefined){
const _errs29 = errors;
if(typeof data.packageCode !== "string"){
validate10.errors = [{instancePath:instancePath+"/packageCode",schemaPath:"#/properties/packageCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renew !== undefined){
let data13 = data.renew;
const _errs31 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate10.errors = [{instancePath:instancePath+"/renew",schemaPath:"#/properties/renew/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data13 === 0) || (data13 === 1))){
validate10.errors = [{instancePath:instancePath+"/renew",schemaPath:"#/properties/renew/enum",keyword:"enum",params:{allowedValues: schema29.properties.renew.enum}}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packageType !== undefined){
let data14 = data.packageType;
const _errs33 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate10.errors = [{instancePath:instancePath+"/packageType",schemaPath:"#/properties/packageType/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data14 === 2) || (data14 === 3)) || (data14 === 4))){
validate10.errors = [{instancePath:instancePath+"/packageType",schemaPath:"#/properties/packageType/enum",keyword:"enum",params:{allowedValues: schema29.properties.packageType.enum}}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isRefund !== undefined){
let data15 = data.isRefund;
const _errs35 = errors;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
validate10.errors = [{instancePath:instancePath+"/isRefund",schemaPath:"#/properties/isRefund/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data15 === 0) || (data15 === 1))){
validate10.errors = [{instancePath:instancePath+"/isRefund",schemaPath:"#/properties/isRefund/enum",keyword:"enum",params:{allowedValues: schema29.properties.isRefund.enum}}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.periodType !== undefined){
let data16 = data.periodType;
const _errs37 = errors;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
validate10.errors = [{instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data16 === 1) || (data16 === 2))){
validate10.errors = [{instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/enum",keyword:"enum",params:{allowedValues: schema29.properties.periodType.enum}}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outTradeNo !== undefined){
let data17 = data.outTradeNo;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func14(data17) > 32){
validate10.errors = [{instancePath:instancePath+"/outTradeNo",schemaPath:"#/properties/outTradeNo/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/outTradeNo",schemaPath:"#/properties/outTradeNo/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updateDate !== undefined){
let data18 = data.updateDate;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
validate10.errors = [{instancePath:instancePath+"/updateDate",schemaPath:"#/components/schemas/ZonelessDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/updateDate",schemaPath:"#/components/schemas/ZonelessDateTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flowRemain !== undefined){
const _errs44 = errors;
if(errors === _errs44){
if(!(typeof data.flowRemain == "number")){
validate10.errors = [{instancePath:instancePath+"/flowRemain",schemaPath:"#/properties/flowRemain/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flowUsageBytes !== undefined){
let data20 = data.flowUsageBytes;
const _errs46 = errors;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
validate10.errors = [{instancePath:instancePath+"/flowUsageBytes",schemaPath:"#/properties/flowUsageBytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs46){
if(typeof data20 == "number"){
if(!(formats0.validate(data20))){
validate10.errors = [{instancePath:instancePath+"/flowUsageBytes",schemaPath:"#/properties/flowUsageBytes/format",keyword:"format",params:{format: "int64"}}];
return false;
}
}
}
var valid0 = _errs46 === errors;
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
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.total === undefined) && (missing0 = "total"))){
validate9.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate9.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("200" !== data0){
validate9.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: "200"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate9.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data2 = data.data;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate10(data2[i0], {instancePath:instancePath+"/data/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate9.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data4 = data.total;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate9.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
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
validate9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PackageOrder"] = validate12;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((data.packageName === undefined) && (missing0 = "packageName")) || ((data.iccid === undefined) && (missing0 = "iccid"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.createDate === undefined) && (missing0 = "createDate"))) || ((data.startDate === undefined) && (missing0 = "startDate"))) || ((data.endDate === undefined) && (missing0 = "endDate"))) || ((data.flowTotal === undefined) && (missing0 = "flowTotal"))) || ((data.gzhPackageName === undefined) && (missing0 = "gzhPackageName"))) || ((data.totalActive === undefined) && (missing0 = "totalActive"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.orderId === undefined) && (missing0 = "orderId"))) || ((data.packageCode === undefined) && (missing0 = "packageCode"))) || ((data.renew === undefined) && (missing0 = "renew"))) || ((data.packageType === undefined) && (missing0 = "packageType"))) || ((data.isRefund === undefined) && (missing0 = "isRefund"))) || ((data.periodType === undefined) && (missing0 = "periodType"))) || ((data.updateDate === undefined) && (missing0 = "updateDate"))) || ((data.flowRemain === undefined) && (missing0 = "flowRemain"))) || ((data.flowUsageBytes === undefined) && (missing0 = "flowUsageBytes"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.packageName !== undefined){
const _errs1 = errors;
if(typeof data.packageName !== "string"){
validate12.errors = [{instancePath:instancePath+"/packageName",schemaPath:"#/properties/packageName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iccid !== undefined){
let data1 = data.iccid;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
validate12.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data2 = data.state;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate12.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data2 === 0) || (data2 === 1)) || (data2 === 2))){
validate12.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema29.properties.state.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
const _errs8 = errors;
if(errors === _errs8){
if(!(typeof data.price == "number")){
validate12.errors = [{instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createDate !== undefined){
let data4 = data.createDate;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate12.errors = [{instancePath:instancePath+"/createDate",schemaPath:"#/components/schemas/ZonelessDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/createDate",schemaPath:"#/components/schemas/ZonelessDateTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startDate !== undefined){
let data5 = data.startDate;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate12.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ZonelessDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ZonelessDateTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endDate !== undefined){
let data6 = data.endDate;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
validate12.errors = [{instancePath:instancePath+"/endDate",schemaPath:"#/components/schemas/ZonelessDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/endDate",schemaPath:"#/components/schemas/ZonelessDateTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flowTotal !== undefined){
const _errs19 = errors;
if(errors === _errs19){
if(!(typeof data.flowTotal == "number")){
validate12.errors = [{instancePath:instancePath+"/flowTotal",schemaPath:"#/properties/flowTotal/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gzhPackageName !== undefined){
const _errs21 = errors;
if(typeof data.gzhPackageName !== "string"){
validate12.errors = [{instancePath:instancePath+"/gzhPackageName",schemaPath:"#/properties/gzhPackageName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalActive !== undefined){
let data9 = data.totalActive;
const _errs23 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate12.errors = [{instancePath:instancePath+"/totalActive",schemaPath:"#/properties/totalActive/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs25 = errors;
if(typeof data.currency !== "string"){
validate12.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderId !== undefined){
let data11 = data.orderId;
const _errs27 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate12.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packageCode !== undefined){
const _errs29 = errors;
if(typeof data.packageCode !== "string"){
validate12.errors = [{instancePath:instancePath+"/packageCode",schemaPath:"#/properties/packageCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renew !== undefined){
let data13 = data.renew;
const _errs31 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate12.errors = [{instancePath:instancePath+"/renew",schemaPath:"#/properties/renew/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data13 === 0) || (data13 === 1))){
validate12.errors = [{instancePath:instancePath+"/renew",schemaPath:"#/properties/renew/enum",keyword:"enum",params:{allowedValues: schema29.properties.renew.enum}}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packageType !== undefined){
let data14 = data.packageType;
const _errs33 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate12.errors = [{instancePath:instancePath+"/packageType",schemaPath:"#/properties/packageType/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data14 === 2) || (data14 === 3)) || (data14 === 4))){
validate12.errors = [{instancePath:instancePath+"/packageType",schemaPath:"#/properties/packageType/enum",keyword:"enum",params:{allowedValues: schema29.properties.packageType.enum}}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isRefund !== undefined){
let data15 = data.isRefund;
const _errs35 = errors;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
validate12.errors = [{instancePath:instancePath+"/isRefund",schemaPath:"#/properties/isRefund/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data15 === 0) || (data15 === 1))){
validate12.errors = [{instancePath:instancePath+"/isRefund",schemaPath:"#/properties/isRefund/enum",keyword:"enum",params:{allowedValues: schema29.properties.isRefund.enum}}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.periodType !== undefined){
let data16 = data.periodType;
const _errs37 = errors;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
validate12.errors = [{instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data16 === 1) || (data16 === 2))){
validate12.errors = [{instancePath:instancePath+"/periodType",schemaPath:"#/properties/periodType/enum",keyword:"enum",params:{allowedValues: schema29.properties.periodType.enum}}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outTradeNo !== undefined){
let data17 = data.outTradeNo;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func14(data17) > 32){
validate12.errors = [{instancePath:instancePath+"/outTradeNo",schemaPath:"#/properties/outTradeNo/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/outTradeNo",schemaPath:"#/properties/outTradeNo/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updateDate !== undefined){
let data18 = data.updateDate;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
validate12.errors = [{instancePath:instancePath+"/updateDate",schemaPath:"#/components/schemas/ZonelessDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/updateDate",schemaPath:"#/components/schemas/ZonelessDateTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flowRemain !== undefined){
const _errs44 = errors;
if(errors === _errs44){
if(!(typeof data.flowRemain == "number")){
validate12.errors = [{instancePath:instancePath+"/flowRemain",schemaPath:"#/properties/flowRemain/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flowUsageBytes !== undefined){
let data20 = data.flowUsageBytes;
const _errs46 = errors;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
validate12.errors = [{instancePath:instancePath+"/flowUsageBytes",schemaPath:"#/properties/flowUsageBytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs46){
if(typeof data20 == "number"){
if(!(formats0.validate(data20))){
validate12.errors = [{instancePath:instancePath+"/flowUsageBytes",schemaPath:"#/properties/flowUsageBytes/format",keyword:"format",params:{format: "int64"}}];
return false;
}
}
}
var valid0 = _errs46 === errors;
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
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/Failure"] = validate13;
const schema41 = {"type":"object","properties":{"code":{"type":"string","enum":["4001","4002","4003","4004","4005","4006"]},"message":{"type":"string"}},"required":["code","message"]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate13.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data0 === "4001") || (data0 === "4002")) || (data0 === "4003")) || (data0 === "4004")) || (data0 === "4005")) || (data0 === "4006"))){
validate13.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema41.properties.code.enum}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate13.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/Iccid"] = validate14;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
validate14.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/ZonelessDateTime"] = validate15;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern8.test(data)){
validate15.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/DateTimeBound"] = validate16;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern8.test(data)){
validate16.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/TimestampBound"] = validate17;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
validate17.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/TextList"] = validate18;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate18.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^,]+(,[^,]+)*$"}}];
return false;
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/IntegerList"] = validate19;

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate19.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(,-?\\d+)*$"}}];
return false;
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v3~1pool~1record~1list/post/requestBody/content/application~1json/schema"] = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.appkey === undefined) && (missing0 = "appkey")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.sign === undefined) && (missing0 = "sign"))){
validate20.errors = [{instancePath,schemaPath:"#/components/schemas/BaseRequest/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.appkey !== undefined){
const _errs3 = errors;
if(typeof data.appkey !== "string"){
validate20.errors = [{instancePath:instancePath+"/appkey",schemaPath:"#/components/schemas/BaseRequest/properties/appkey/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs3 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.timestamp !== undefined){
let data1 = data.timestamp;
const _errs5 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate20.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/BaseRequest/properties/timestamp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if(typeof data1 == "number"){
if(data1 > 9999999999 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/BaseRequest/properties/timestamp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999}}];
return false;
}
else {
if(data1 < 1000000000 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/BaseRequest/properties/timestamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000000000}}];
return false;
}
}
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.nonce !== undefined){
let data2 = data.nonce;
const _errs7 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate20.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/BaseRequest/properties/nonce/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if(typeof data2 == "number"){
if(data2 > 99999 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/BaseRequest/properties/nonce/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999}}];
return false;
}
else {
if(data2 < 10000 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/BaseRequest/properties/nonce/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}}];
return false;
}
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.sign !== undefined){
let data3 = data.sign;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate20.errors = [{instancePath:instancePath+"/sign",schemaPath:"#/components/schemas/BaseRequest/properties/sign/pattern",keyword:"pattern",params:{pattern: "^[0-9A-F]{40}$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sign",schemaPath:"#/components/schemas/BaseRequest/properties/sign/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
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
validate20.errors = [{instancePath,schemaPath:"#/components/schemas/BaseRequest/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.pool_object_id === undefined) && (missing1 = "pool_object_id")) || ((data.page === undefined) && (missing1 = "page"))) || ((data.page_size === undefined) && (missing1 = "page_size"))){
validate20.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data.pool_object_id !== undefined){
let data4 = data.pool_object_id;
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate20.errors = [{instancePath:instancePath+"/pool_object_id",schemaPath:"#/allOf/1/properties/pool_object_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.order_no_arr !== undefined){
let data5 = data.order_no_arr;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate20.errors = [{instancePath:instancePath+"/order_no_arr",schemaPath:"#/components/schemas/TextList/pattern",keyword:"pattern",params:{pattern: "^[^,]+(,[^,]+)*$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/order_no_arr",schemaPath:"#/components/schemas/TextList/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.out_trade_no_arr !== undefined){
let data6 = data.out_trade_no_arr;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
validate20.errors = [{instancePath:instancePath+"/out_trade_no_arr",schemaPath:"#/components/schemas/TextList/pattern",keyword:"pattern",params:{pattern: "^[^,]+(,[^,]+)*$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/out_trade_no_arr",schemaPath:"#/components/schemas/TextList/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.pool_type_code_arr !== undefined){
let data7 = data.pool_type_code_arr;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
validate20.errors = [{instancePath:instancePath+"/pool_type_code_arr",schemaPath:"#/components/schemas/TextList/pattern",keyword:"pattern",params:{pattern: "^[^,]+(,[^,]+)*$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/pool_type_code_arr",schemaPath:"#/components/schemas/TextList/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.status_code_arr !== undefined){
let data8 = data.status_code_arr;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
validate20.errors = [{instancePath:instancePath+"/status_code_arr",schemaPath:"#/components/schemas/IntegerList/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(,-?\\d+)*$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/status_code_arr",schemaPath:"#/components/schemas/IntegerList/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.create_at_start !== undefined){
let data9 = data.create_at_start;
const _errs27 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate20.errors = [{instancePath:instancePath+"/create_at_start",schemaPath:"#/components/schemas/TimestampBound/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.create_at_end !== undefined){
let data10 = data.create_at_end;
const _errs30 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate20.errors = [{instancePath:instancePath+"/create_at_end",schemaPath:"#/components/schemas/TimestampBound/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.active_timestamp_start !== undefined){
let data11 = data.active_timestamp_start;
const _errs33 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate20.errors = [{instancePath:instancePath+"/active_timestamp_start",schemaPath:"#/components/schemas/TimestampBound/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.active_timestamp_end !== undefined){
let data12 = data.active_timestamp_end;
const _errs36 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate20.errors = [{instancePath:instancePath+"/active_timestamp_end",schemaPath:"#/components/schemas/TimestampBound/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.expire_timestamp_start !== undefined){
let data13 = data.expire_timestamp_start;
const _errs39 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate20.errors = [{instancePath:instancePath+"/expire_timestamp_start",schemaPath:"#/components/schemas/TimestampBound/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.expire_timestamp_end !== undefined){
let data14 = data.expire_timestamp_end;
const _errs42 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate20.errors = [{instancePath:instancePath+"/expire_timestamp_end",schemaPath:"#/components/schemas/TimestampBound/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.page !== undefined){
let data15 = data.page;
const _errs45 = errors;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
validate20.errors = [{instancePath:instancePath+"/page",schemaPath:"#/allOf/1/properties/page/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs45){
if(typeof data15 == "number"){
if(data15 < 1 || isNaN(data15)){
validate20.errors = [{instancePath:instancePath+"/page",schemaPath:"#/allOf/1/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.page_size !== undefined){
let data16 = data.page_size;
const _errs47 = errors;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
validate20.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/allOf/1/properties/page_size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs47){
if(typeof data16 == "number"){
if(data16 > 1000 || isNaN(data16)){
validate20.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/allOf/1/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate20.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/allOf/1/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid3 = _errs47 === errors;
}
else {
var valid3 = true;
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
validate20.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
validate20.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v3~1pool~1record~1list/post/responses/200/content/application~1json/schema"] = validate21;
const schema60 = {"oneOf":[{"$ref":"#/components/schemas/ListPoolRecordsSuccess"},{"$ref":"#/components/schemas/Failure"}]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Failure/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((data0 === "4001") || (data0 === "4002")) || (data0 === "4003")) || (data0 === "4004")) || (data0 === "4005")) || (data0 === "4006"))){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/enum",keyword:"enum",params:{allowedValues: schema41.properties.code.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.message !== undefined){
const _errs7 = errors;
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/Failure/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate21.errors = vErrors;
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
validate21.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v3~1package~1packageOrderRecord/post/requestBody/content/application~1json/schema"] = validate23;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.appkey === undefined) && (missing0 = "appkey")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.sign === undefined) && (missing0 = "sign"))){
validate23.errors = [{instancePath,schemaPath:"#/components/schemas/BaseRequest/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.appkey !== undefined){
const _errs3 = errors;
if(typeof data.appkey !== "string"){
validate23.errors = [{instancePath:instancePath+"/appkey",schemaPath:"#/components/schemas/BaseRequest/properties/appkey/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs3 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.timestamp !== undefined){
let data1 = data.timestamp;
const _errs5 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate23.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/BaseRequest/properties/timestamp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if(typeof data1 == "number"){
if(data1 > 9999999999 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/BaseRequest/properties/timestamp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999}}];
return false;
}
else {
if(data1 < 1000000000 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/components/schemas/BaseRequest/properties/timestamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000000000}}];
return false;
}
}
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.nonce !== undefined){
let data2 = data.nonce;
const _errs7 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate23.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/BaseRequest/properties/nonce/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if(typeof data2 == "number"){
if(data2 > 99999 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/BaseRequest/properties/nonce/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999}}];
return false;
}
else {
if(data2 < 10000 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/BaseRequest/properties/nonce/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}}];
return false;
}
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.sign !== undefined){
let data3 = data.sign;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate23.errors = [{instancePath:instancePath+"/sign",schemaPath:"#/components/schemas/BaseRequest/properties/sign/pattern",keyword:"pattern",params:{pattern: "^[0-9A-F]{40}$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/sign",schemaPath:"#/components/schemas/BaseRequest/properties/sign/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
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
validate23.errors = [{instancePath,schemaPath:"#/components/schemas/BaseRequest/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.iccid === undefined) && (missing1 = "iccid")){
validate23.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data.iccid !== undefined){
let data4 = data.iccid;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
validate23.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.state !== undefined){
let data5 = data.state;
const _errs16 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate23.errors = [{instancePath:instancePath+"/state",schemaPath:"#/allOf/1/properties/state/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data5 === 0) || (data5 === 1)) || (data5 === 2))){
validate23.errors = [{instancePath:instancePath+"/state",schemaPath:"#/allOf/1/properties/state/enum",keyword:"enum",params:{allowedValues: schema14.allOf[1].properties.state.enum}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.createDateStart !== undefined){
let data6 = data.createDateStart;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
validate23.errors = [{instancePath:instancePath+"/createDateStart",schemaPath:"#/components/schemas/DateTimeBound/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/createDateStart",schemaPath:"#/components/schemas/DateTimeBound/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.createDateEnd !== undefined){
let data7 = data.createDateEnd;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
validate23.errors = [{instancePath:instancePath+"/createDateEnd",schemaPath:"#/components/schemas/DateTimeBound/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/createDateEnd",schemaPath:"#/components/schemas/DateTimeBound/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.orderIdArrStr !== undefined){
let data8 = data.orderIdArrStr;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
validate23.errors = [{instancePath:instancePath+"/orderIdArrStr",schemaPath:"#/components/schemas/IntegerList/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(,-?\\d+)*$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/orderIdArrStr",schemaPath:"#/components/schemas/IntegerList/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.page !== undefined){
let data9 = data.page;
const _errs27 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate23.errors = [{instancePath:instancePath+"/page",schemaPath:"#/allOf/1/properties/page/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
validate23.errors = [{instancePath:instancePath+"/page",schemaPath:"#/allOf/1/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.pageSize !== undefined){
let data10 = data.pageSize;
const _errs29 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate23.errors = [{instancePath:instancePath+"/pageSize",schemaPath:"#/allOf/1/properties/pageSize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs29){
if(typeof data10 == "number"){
if(data10 < 1 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/pageSize",schemaPath:"#/allOf/1/properties/pageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.updateDateStart !== undefined){
let data11 = data.updateDateStart;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
validate23.errors = [{instancePath:instancePath+"/updateDateStart",schemaPath:"#/components/schemas/DateTimeBound/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/updateDateStart",schemaPath:"#/components/schemas/DateTimeBound/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.updateDateEnd !== undefined){
let data12 = data.updateDateEnd;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
validate23.errors = [{instancePath:instancePath+"/updateDateEnd",schemaPath:"#/components/schemas/DateTimeBound/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/updateDateEnd",schemaPath:"#/components/schemas/DateTimeBound/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.orderBy !== undefined){
let data13 = data.orderBy;
const _errs37 = errors;
if(typeof data13 !== "string"){
validate23.errors = [{instancePath:instancePath+"/orderBy",schemaPath:"#/allOf/1/properties/orderBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data13 === "") || (data13 === "createDateDesc"))){
validate23.errors = [{instancePath:instancePath+"/orderBy",schemaPath:"#/allOf/1/properties/orderBy/enum",keyword:"enum",params:{allowedValues: schema14.allOf[1].properties.orderBy.enum}}];
return false;
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.stateArrStr !== undefined){
let data14 = data.stateArrStr;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data14 === "string"){
if(!pattern13.test(data14)){
validate23.errors = [{instancePath:instancePath+"/stateArrStr",schemaPath:"#/allOf/1/properties/stateArrStr/pattern",keyword:"pattern",params:{pattern: "^[0-2](,[0-2])*$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/stateArrStr",schemaPath:"#/allOf/1/properties/stateArrStr/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
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
validate23.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
validate23.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v3~1package~1packageOrderRecord/post/responses/200/content/application~1json/schema"] = validate24;
const schema70 = {"oneOf":[{"$ref":"#/components/schemas/ListPackageOrdersSuccess"},{"$ref":"#/components/schemas/Failure"}]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate9(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Failure/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((data0 === "4001") || (data0 === "4002")) || (data0 === "4003")) || (data0 === "4004")) || (data0 === "4005")) || (data0 === "4006"))){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/enum",keyword:"enum",params:{allowedValues: schema41.properties.code.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.message !== undefined){
const _errs7 = errors;
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/Failure/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate24.errors = vErrors;
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
validate24.errors = vErrors;
return errors === 0;
}

return validators;
};
