// Written by "lockstep generate" from specs/yunshop/openapi.yaml. Do not edit: change the spec and generate again.
// @ts-nocheck: compiled by Ajv
import type { CreateValidators } from 'lockstep';

export const createValidators: CreateValidators = (runtime) => {
const validators = {};

validators["/components/schemas/ListPackageLogsSuccess"] = validate1;
const schema1 = {"type":"object","required":["result","msg","data"],"properties":{"result":{"type":"integer","const":1},"msg":{"type":"string"},"data":{"$ref":"#/components/schemas/PackageLogPage"}}};
const schema2 = {"type":"object","required":["current_page","data","first_page_url","from","last_page","last_page_url","next_page_url","path","per_page","prev_page_url","to","total"],"properties":{"current_page":{"type":"integer"},"data":{"type":"array","items":{"$ref":"#/components/schemas/PackageLog"}},"first_page_url":{"type":"string","format":"uri"},"from":{"type":["integer","null"]},"last_page":{"type":"integer"},"last_page_url":{"type":"string","format":"uri"},"next_page_url":{"type":["string","null"],"format":"uri"},"path":{"type":"string","format":"uri"},"per_page":{"type":"integer"},"prev_page_url":{"type":["string","null"],"format":"uri"},"to":{"type":["integer","null"]},"total":{"type":"integer"}}};
const schema3 = {"type":"object","required":["id","uniacid","member_id","pay_sn","operate_name","pay_type_id","type","valid_num","valid_time","fee","desc","other_data","status","created_at","status_name","type_name","pay_type_name","has_one_pay_type"],"properties":{"id":{"type":"integer"},"uniacid":{"type":"integer"},"member_id":{"type":"integer"},"pay_sn":{"type":"string"},"operate_name":{"type":"string"},"pay_type_id":{"type":"integer"},"type":{"$ref":"#/components/schemas/PackageType"},"valid_num":{"type":"integer"},"valid_time":{"type":["integer","null"]},"fee":{"type":"string","pattern":"^\\d+\\.\\d{2}$"},"desc":{"type":"string"},"other_data":{"$ref":"#/components/schemas/PackageTerms"},"status":{"type":"integer","enum":[1,2]},"created_at":{"$ref":"#/components/schemas/LocalDateTime"},"status_name":{"type":"string"},"type_name":{"type":"string"},"pay_type_name":{"type":"string"},"has_one_pay_type":{"$ref":"#/components/schemas/PayType"}}};
const schema4 = {"type":"integer","enum":[11,22,33]};
const schema9 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"};
const func0 = runtime.pattern;
const pattern0 = func0("^\\d+\\.\\d{2}$", "u");
const pattern4 = func0("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
const schema5 = {"type":"object","required":["name","value","fee","valid_num","valid_day","desc"],"properties":{"name":{"type":"string"},"value":{"$ref":"#/components/schemas/PackageType"},"fee":{"$ref":"#/components/schemas/DecimalText"},"valid_num":{"type":["integer","string"],"pattern":"^\\d+$"},"valid_day":{"oneOf":[{"type":"integer"},{"type":"string","const":"永久"}]},"least_balance":{"$ref":"#/components/schemas/DecimalText"},"desc":{"type":"string"}}};
const schema7 = {"type":"string","pattern":"^(?:\\d+|\\d+\\.\\d+)$"};
const pattern1 = func0("^(?:\\d+|\\d+\\.\\d+)$", "u");
const pattern2 = func0("^\\d+$", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.name === undefined) && (missing0 = "name")) || ((data.value === undefined) && (missing0 = "value"))) || ((data.fee === undefined) && (missing0 = "fee"))) || ((data.valid_num === undefined) && (missing0 = "valid_num"))) || ((data.valid_day === undefined) && (missing0 = "valid_day"))) || ((data.desc === undefined) && (missing0 = "desc"))){
validate4.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate4.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate4.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/PackageType/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data1 === 11) || (data1 === 22)) || (data1 === 33))){
validate4.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/PackageType/enum",keyword:"enum",params:{allowedValues: schema4.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fee !== undefined){
let data2 = data.fee;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
validate4.errors = [{instancePath:instancePath+"/fee",schemaPath:"#/components/schemas/DecimalText/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+|\\d+\\.\\d+)$"}}];
return false;
}
}
else {
validate4.errors = [{instancePath:instancePath+"/fee",schemaPath:"#/components/schemas/DecimalText/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_num !== undefined){
let data3 = data.valid_num;
const _errs9 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")){
validate4.errors = [{instancePath:instancePath+"/valid_num",schemaPath:"#/properties/valid_num/type",keyword:"type",params:{type: schema5.properties.valid_num.type}}];
return false;
}
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
validate4.errors = [{instancePath:instancePath+"/valid_num",schemaPath:"#/properties/valid_num/pattern",keyword:"pattern",params:{pattern: "^\\d+$"}}];
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
if(data.valid_day !== undefined){
let data4 = data.valid_day;
const _errs11 = errors;
const _errs12 = errors;
let valid3 = false;
let passing0 = null;
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err0 = {instancePath:instancePath+"/valid_day",schemaPath:"#/properties/valid_day/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs15 = errors;
if(typeof data4 !== "string"){
const err1 = {instancePath:instancePath+"/valid_day",schemaPath:"#/properties/valid_day/oneOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("永久" !== data4){
const err2 = {instancePath:instancePath+"/valid_day",schemaPath:"#/properties/valid_day/oneOf/1/const",keyword:"const",params:{allowedValue: "永久"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err3 = {instancePath:instancePath+"/valid_day",schemaPath:"#/properties/valid_day/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate4.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.least_balance !== undefined){
let data5 = data.least_balance;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate4.errors = [{instancePath:instancePath+"/least_balance",schemaPath:"#/components/schemas/DecimalText/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+|\\d+\\.\\d+)$"}}];
return false;
}
}
else {
validate4.errors = [{instancePath:instancePath+"/least_balance",schemaPath:"#/components/schemas/DecimalText/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.desc !== undefined){
const _errs20 = errors;
if(typeof data.desc !== "string"){
validate4.errors = [{instancePath:instancePath+"/desc",schemaPath:"#/properties/desc/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","required":["id","name","plugin_id","code","type","unit","updated_at","created_at","deleted_at","setting_key","need_password","group_id"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"plugin_id":{"type":"integer"},"code":{"type":"string"},"type":{"type":"integer"},"unit":{"type":"string"},"updated_at":{"$ref":"#/components/schemas/LocalDateTime"},"created_at":{"oneOf":[{"$ref":"#/components/schemas/LocalDateTime"},{"type":"null"}]},"deleted_at":{"oneOf":[{"$ref":"#/components/schemas/LocalDateTime"},{"type":"null"}]},"setting_key":{"type":"string"},"need_password":{"type":"integer"},"group_id":{"type":"integer"}}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.plugin_id === undefined) && (missing0 = "plugin_id"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.deleted_at === undefined) && (missing0 = "deleted_at"))) || ((data.setting_key === undefined) && (missing0 = "setting_key"))) || ((data.need_password === undefined) && (missing0 = "need_password"))) || ((data.group_id === undefined) && (missing0 = "group_id"))){
validate6.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate6.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate6.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugin_id !== undefined){
let data2 = data.plugin_id;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate6.errors = [{instancePath:instancePath+"/plugin_id",schemaPath:"#/properties/plugin_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
const _errs7 = errors;
if(typeof data.code !== "string"){
validate6.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data4 = data.type;
const _errs9 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate6.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs11 = errors;
if(typeof data.unit !== "string"){
validate6.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data6 = data.updated_at;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate6.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/LocalDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate6.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/LocalDateTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data7 = data.created_at;
const _errs16 = errors;
const _errs17 = errors;
let valid2 = false;
let passing0 = null;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err0 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/LocalDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}};
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
const err1 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/LocalDateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs21 = errors;
if(data7 !== null){
const err2 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate6.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deleted_at !== undefined){
let data8 = data.deleted_at;
const _errs23 = errors;
const _errs24 = errors;
let valid4 = false;
let passing1 = null;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err4 = {instancePath:instancePath+"/deleted_at",schemaPath:"#/components/schemas/LocalDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/deleted_at",schemaPath:"#/components/schemas/LocalDateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs25 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs28 = errors;
if(data8 !== null){
const err6 = {instancePath:instancePath+"/deleted_at",schemaPath:"#/properties/deleted_at/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs28 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err7 = {instancePath:instancePath+"/deleted_at",schemaPath:"#/properties/deleted_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate6.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setting_key !== undefined){
const _errs30 = errors;
if(typeof data.setting_key !== "string"){
validate6.errors = [{instancePath:instancePath+"/setting_key",schemaPath:"#/properties/setting_key/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.need_password !== undefined){
let data10 = data.need_password;
const _errs32 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate6.errors = [{instancePath:instancePath+"/need_password",schemaPath:"#/properties/need_password/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_id !== undefined){
let data11 = data.group_id;
const _errs34 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate6.errors = [{instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: "integer"}}];
return false;
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
}
}
else {
validate6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate6.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.uniacid === undefined) && (missing0 = "uniacid"))) || ((data.member_id === undefined) && (missing0 = "member_id"))) || ((data.pay_sn === undefined) && (missing0 = "pay_sn"))) || ((data.operate_name === undefined) && (missing0 = "operate_name"))) || ((data.pay_type_id === undefined) && (missing0 = "pay_type_id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.valid_num === undefined) && (missing0 = "valid_num"))) || ((data.valid_time === undefined) && (missing0 = "valid_time"))) || ((data.fee === undefined) && (missing0 = "fee"))) || ((data.desc === undefined) && (missing0 = "desc"))) || ((data.other_data === undefined) && (missing0 = "other_data"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.status_name === undefined) && (missing0 = "status_name"))) || ((data.type_name === undefined) && (missing0 = "type_name"))) || ((data.pay_type_name === undefined) && (missing0 = "pay_type_name"))) || ((data.has_one_pay_type === undefined) && (missing0 = "has_one_pay_type"))){
validate3.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate3.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uniacid !== undefined){
let data1 = data.uniacid;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate3.errors = [{instancePath:instancePath+"/uniacid",schemaPath:"#/properties/uniacid/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member_id !== undefined){
let data2 = data.member_id;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate3.errors = [{instancePath:instancePath+"/member_id",schemaPath:"#/properties/member_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pay_sn !== undefined){
const _errs7 = errors;
if(typeof data.pay_sn !== "string"){
validate3.errors = [{instancePath:instancePath+"/pay_sn",schemaPath:"#/properties/pay_sn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operate_name !== undefined){
const _errs9 = errors;
if(typeof data.operate_name !== "string"){
validate3.errors = [{instancePath:instancePath+"/operate_name",schemaPath:"#/properties/operate_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pay_type_id !== undefined){
let data5 = data.pay_type_id;
const _errs11 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate3.errors = [{instancePath:instancePath+"/pay_type_id",schemaPath:"#/properties/pay_type_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data6 = data.type;
const _errs13 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate3.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/PackageType/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data6 === 11) || (data6 === 22)) || (data6 === 33))){
validate3.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/PackageType/enum",keyword:"enum",params:{allowedValues: schema4.enum}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_num !== undefined){
let data7 = data.valid_num;
const _errs16 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate3.errors = [{instancePath:instancePath+"/valid_num",schemaPath:"#/properties/valid_num/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_time !== undefined){
let data8 = data.valid_time;
const _errs18 = errors;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
validate3.errors = [{instancePath:instancePath+"/valid_time",schemaPath:"#/properties/valid_time/type",keyword:"type",params:{type: schema3.properties.valid_time.type}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fee !== undefined){
let data9 = data.fee;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
validate3.errors = [{instancePath:instancePath+"/fee",schemaPath:"#/properties/fee/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d{2}$"}}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/fee",schemaPath:"#/properties/fee/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.desc !== undefined){
const _errs22 = errors;
if(typeof data.desc !== "string"){
validate3.errors = [{instancePath:instancePath+"/desc",schemaPath:"#/properties/desc/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.other_data !== undefined){
const _errs24 = errors;
if(!(validate4(data.other_data, {instancePath:instancePath+"/other_data",parentData:data,parentDataProperty:"other_data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data12 = data.status;
const _errs25 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate3.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data12 === 1) || (data12 === 2))){
validate3.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema3.properties.status.enum}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data13 = data.created_at;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
validate3.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/LocalDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/LocalDateTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_name !== undefined){
const _errs30 = errors;
if(typeof data.status_name !== "string"){
validate3.errors = [{instancePath:instancePath+"/status_name",schemaPath:"#/properties/status_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type_name !== undefined){
const _errs32 = errors;
if(typeof data.type_name !== "string"){
validate3.errors = [{instancePath:instancePath+"/type_name",schemaPath:"#/properties/type_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pay_type_name !== undefined){
const _errs34 = errors;
if(typeof data.pay_type_name !== "string"){
validate3.errors = [{instancePath:instancePath+"/pay_type_name",schemaPath:"#/properties/pay_type_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_one_pay_type !== undefined){
const _errs36 = errors;
if(!(validate6(data.has_one_pay_type, {instancePath:instancePath+"/has_one_pay_type",parentData:data,parentDataProperty:"has_one_pay_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
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
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}

const formats0 = runtime.formats.uri;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.current_page === undefined) && (missing0 = "current_page")) || ((data.data === undefined) && (missing0 = "data"))) || ((data.first_page_url === undefined) && (missing0 = "first_page_url"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.last_page === undefined) && (missing0 = "last_page"))) || ((data.last_page_url === undefined) && (missing0 = "last_page_url"))) || ((data.next_page_url === undefined) && (missing0 = "next_page_url"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.per_page === undefined) && (missing0 = "per_page"))) || ((data.prev_page_url === undefined) && (missing0 = "prev_page_url"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.total === undefined) && (missing0 = "total"))){
validate2.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.current_page !== undefined){
let data0 = data.current_page;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate2.errors = [{instancePath:instancePath+"/current_page",schemaPath:"#/properties/current_page/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate3(data1[i0], {instancePath:instancePath+"/data/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_page_url !== undefined){
let data3 = data.first_page_url;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate2.errors = [{instancePath:instancePath+"/first_page_url",schemaPath:"#/properties/first_page_url/format",keyword:"format",params:{format: "uri"}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/first_page_url",schemaPath:"#/properties/first_page_url/type",keyword:"type",params:{type: "string"}}];
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
if(data.from !== undefined){
let data4 = data.from;
const _errs8 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
validate2.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema2.properties.from.type}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_page !== undefined){
let data5 = data.last_page;
const _errs10 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate2.errors = [{instancePath:instancePath+"/last_page",schemaPath:"#/properties/last_page/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_page_url !== undefined){
let data6 = data.last_page_url;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate2.errors = [{instancePath:instancePath+"/last_page_url",schemaPath:"#/properties/last_page_url/format",keyword:"format",params:{format: "uri"}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/last_page_url",schemaPath:"#/properties/last_page_url/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_page_url !== undefined){
let data7 = data.next_page_url;
const _errs14 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate2.errors = [{instancePath:instancePath+"/next_page_url",schemaPath:"#/properties/next_page_url/type",keyword:"type",params:{type: schema2.properties.next_page_url.type}}];
return false;
}
if(errors === _errs14){
if(errors === _errs14){
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
validate2.errors = [{instancePath:instancePath+"/next_page_url",schemaPath:"#/properties/next_page_url/format",keyword:"format",params:{format: "uri"}}];
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
if(data.path !== undefined){
let data8 = data.path;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
validate2.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/format",keyword:"format",params:{format: "uri"}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
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
if(data.per_page !== undefined){
let data9 = data.per_page;
const _errs18 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate2.errors = [{instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev_page_url !== undefined){
let data10 = data.prev_page_url;
const _errs20 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate2.errors = [{instancePath:instancePath+"/prev_page_url",schemaPath:"#/properties/prev_page_url/type",keyword:"type",params:{type: schema2.properties.prev_page_url.type}}];
return false;
}
if(errors === _errs20){
if(errors === _errs20){
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
validate2.errors = [{instancePath:instancePath+"/prev_page_url",schemaPath:"#/properties/prev_page_url/format",keyword:"format",params:{format: "uri"}}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data11 = data.to;
const _errs22 = errors;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
validate2.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema2.properties.to.type}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data12 = data.total;
const _errs24 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate2.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
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
}
}
}
}
}
}
else {
validate2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.result === undefined) && (missing0 = "result")) || ((data.msg === undefined) && (missing0 = "msg"))) || ((data.data === undefined) && (missing0 = "data"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.result !== undefined){
let data0 = data.result;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate1.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(1 !== data0){
validate1.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msg !== undefined){
const _errs3 = errors;
if(typeof data.msg !== "string"){
validate1.errors = [{instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate2(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
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
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/Failure"] = validate10;
const schema14 = {"type":"object","required":["result","msg"],"properties":{"result":{"type":"integer","enum":[0]},"msg":{"type":"string"},"data":{"type":"array","maxItems":0}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.result === undefined) && (missing0 = "result")) || ((data.msg === undefined) && (missing0 = "msg"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.result !== undefined){
let data0 = data.result;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate10.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(data0 === 0)){
validate10.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema14.properties.result.enum}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msg !== undefined){
const _errs3 = errors;
if(typeof data.msg !== "string"){
validate10.errors = [{instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/type",keyword:"type",params:{type: "string"}}];
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
if(data2.length > 0){
validate10.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 0}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}}];
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
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PackageLogPage"] = validate11;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.current_page === undefined) && (missing0 = "current_page")) || ((data.data === undefined) && (missing0 = "data"))) || ((data.first_page_url === undefined) && (missing0 = "first_page_url"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.last_page === undefined) && (missing0 = "last_page"))) || ((data.last_page_url === undefined) && (missing0 = "last_page_url"))) || ((data.next_page_url === undefined) && (missing0 = "next_page_url"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.per_page === undefined) && (missing0 = "per_page"))) || ((data.prev_page_url === undefined) && (missing0 = "prev_page_url"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.total === undefined) && (missing0 = "total"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.current_page !== undefined){
let data0 = data.current_page;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate11.errors = [{instancePath:instancePath+"/current_page",schemaPath:"#/properties/current_page/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate3(data1[i0], {instancePath:instancePath+"/data/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_page_url !== undefined){
let data3 = data.first_page_url;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate11.errors = [{instancePath:instancePath+"/first_page_url",schemaPath:"#/properties/first_page_url/format",keyword:"format",params:{format: "uri"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/first_page_url",schemaPath:"#/properties/first_page_url/type",keyword:"type",params:{type: "string"}}];
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
if(data.from !== undefined){
let data4 = data.from;
const _errs8 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
validate11.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema2.properties.from.type}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_page !== undefined){
let data5 = data.last_page;
const _errs10 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate11.errors = [{instancePath:instancePath+"/last_page",schemaPath:"#/properties/last_page/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_page_url !== undefined){
let data6 = data.last_page_url;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate11.errors = [{instancePath:instancePath+"/last_page_url",schemaPath:"#/properties/last_page_url/format",keyword:"format",params:{format: "uri"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/last_page_url",schemaPath:"#/properties/last_page_url/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_page_url !== undefined){
let data7 = data.next_page_url;
const _errs14 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate11.errors = [{instancePath:instancePath+"/next_page_url",schemaPath:"#/properties/next_page_url/type",keyword:"type",params:{type: schema2.properties.next_page_url.type}}];
return false;
}
if(errors === _errs14){
if(errors === _errs14){
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
validate11.errors = [{instancePath:instancePath+"/next_page_url",schemaPath:"#/properties/next_page_url/format",keyword:"format",params:{format: "uri"}}];
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
if(data.path !== undefined){
let data8 = data.path;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
validate11.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/format",keyword:"format",params:{format: "uri"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
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
if(data.per_page !== undefined){
let data9 = data.per_page;
const _errs18 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate11.errors = [{instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev_page_url !== undefined){
let data10 = data.prev_page_url;
const _errs20 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate11.errors = [{instancePath:instancePath+"/prev_page_url",schemaPath:"#/properties/prev_page_url/type",keyword:"type",params:{type: schema2.properties.prev_page_url.type}}];
return false;
}
if(errors === _errs20){
if(errors === _errs20){
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
validate11.errors = [{instancePath:instancePath+"/prev_page_url",schemaPath:"#/properties/prev_page_url/format",keyword:"format",params:{format: "uri"}}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data11 = data.to;
const _errs22 = errors;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
validate11.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema2.properties.to.type}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data12 = data.total;
const _errs24 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate11.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
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
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PackageLog"] = validate13;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.uniacid === undefined) && (missing0 = "uniacid"))) || ((data.member_id === undefined) && (missing0 = "member_id"))) || ((data.pay_sn === undefined) && (missing0 = "pay_sn"))) || ((data.operate_name === undefined) && (missing0 = "operate_name"))) || ((data.pay_type_id === undefined) && (missing0 = "pay_type_id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.valid_num === undefined) && (missing0 = "valid_num"))) || ((data.valid_time === undefined) && (missing0 = "valid_time"))) || ((data.fee === undefined) && (missing0 = "fee"))) || ((data.desc === undefined) && (missing0 = "desc"))) || ((data.other_data === undefined) && (missing0 = "other_data"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.status_name === undefined) && (missing0 = "status_name"))) || ((data.type_name === undefined) && (missing0 = "type_name"))) || ((data.pay_type_name === undefined) && (missing0 = "pay_type_name"))) || ((data.has_one_pay_type === undefined) && (missing0 = "has_one_pay_type"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate13.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uniacid !== undefined){
let data1 = data.uniacid;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate13.errors = [{instancePath:instancePath+"/uniacid",schemaPath:"#/properties/uniacid/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member_id !== undefined){
let data2 = data.member_id;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate13.errors = [{instancePath:instancePath+"/member_id",schemaPath:"#/properties/member_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pay_sn !== undefined){
const _errs7 = errors;
if(typeof data.pay_sn !== "string"){
validate13.errors = [{instancePath:instancePath+"/pay_sn",schemaPath:"#/properties/pay_sn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operate_name !== undefined){
const _errs9 = errors;
if(typeof data.operate_name !== "string"){
validate13.errors = [{instancePath:instancePath+"/operate_name",schemaPath:"#/properties/operate_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pay_type_id !== undefined){
let data5 = data.pay_type_id;
const _errs11 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate13.errors = [{instancePath:instancePath+"/pay_type_id",schemaPath:"#/properties/pay_type_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data6 = data.type;
const _errs13 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate13.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/PackageType/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data6 === 11) || (data6 === 22)) || (data6 === 33))){
validate13.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/PackageType/enum",keyword:"enum",params:{allowedValues: schema4.enum}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_num !== undefined){
let data7 = data.valid_num;
const _errs16 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate13.errors = [{instancePath:instancePath+"/valid_num",schemaPath:"#/properties/valid_num/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_time !== undefined){
let data8 = data.valid_time;
const _errs18 = errors;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
validate13.errors = [{instancePath:instancePath+"/valid_time",schemaPath:"#/properties/valid_time/type",keyword:"type",params:{type: schema3.properties.valid_time.type}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fee !== undefined){
let data9 = data.fee;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
validate13.errors = [{instancePath:instancePath+"/fee",schemaPath:"#/properties/fee/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d{2}$"}}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/fee",schemaPath:"#/properties/fee/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.desc !== undefined){
const _errs22 = errors;
if(typeof data.desc !== "string"){
validate13.errors = [{instancePath:instancePath+"/desc",schemaPath:"#/properties/desc/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.other_data !== undefined){
const _errs24 = errors;
if(!(validate4(data.other_data, {instancePath:instancePath+"/other_data",parentData:data,parentDataProperty:"other_data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data12 = data.status;
const _errs25 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate13.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data12 === 1) || (data12 === 2))){
validate13.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema3.properties.status.enum}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data13 = data.created_at;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
validate13.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/LocalDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/LocalDateTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_name !== undefined){
const _errs30 = errors;
if(typeof data.status_name !== "string"){
validate13.errors = [{instancePath:instancePath+"/status_name",schemaPath:"#/properties/status_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type_name !== undefined){
const _errs32 = errors;
if(typeof data.type_name !== "string"){
validate13.errors = [{instancePath:instancePath+"/type_name",schemaPath:"#/properties/type_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pay_type_name !== undefined){
const _errs34 = errors;
if(typeof data.pay_type_name !== "string"){
validate13.errors = [{instancePath:instancePath+"/pay_type_name",schemaPath:"#/properties/pay_type_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_one_pay_type !== undefined){
const _errs36 = errors;
if(!(validate6(data.has_one_pay_type, {instancePath:instancePath+"/has_one_pay_type",parentData:data,parentDataProperty:"has_one_pay_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
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
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PackageTerms"] = validate16;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.name === undefined) && (missing0 = "name")) || ((data.value === undefined) && (missing0 = "value"))) || ((data.fee === undefined) && (missing0 = "fee"))) || ((data.valid_num === undefined) && (missing0 = "valid_num"))) || ((data.valid_day === undefined) && (missing0 = "valid_day"))) || ((data.desc === undefined) && (missing0 = "desc"))){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate16.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate16.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/PackageType/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data1 === 11) || (data1 === 22)) || (data1 === 33))){
validate16.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/PackageType/enum",keyword:"enum",params:{allowedValues: schema4.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fee !== undefined){
let data2 = data.fee;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
validate16.errors = [{instancePath:instancePath+"/fee",schemaPath:"#/components/schemas/DecimalText/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+|\\d+\\.\\d+)$"}}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/fee",schemaPath:"#/components/schemas/DecimalText/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_num !== undefined){
let data3 = data.valid_num;
const _errs9 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")){
validate16.errors = [{instancePath:instancePath+"/valid_num",schemaPath:"#/properties/valid_num/type",keyword:"type",params:{type: schema5.properties.valid_num.type}}];
return false;
}
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
validate16.errors = [{instancePath:instancePath+"/valid_num",schemaPath:"#/properties/valid_num/pattern",keyword:"pattern",params:{pattern: "^\\d+$"}}];
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
if(data.valid_day !== undefined){
let data4 = data.valid_day;
const _errs11 = errors;
const _errs12 = errors;
let valid3 = false;
let passing0 = null;
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err0 = {instancePath:instancePath+"/valid_day",schemaPath:"#/properties/valid_day/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs15 = errors;
if(typeof data4 !== "string"){
const err1 = {instancePath:instancePath+"/valid_day",schemaPath:"#/properties/valid_day/oneOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("永久" !== data4){
const err2 = {instancePath:instancePath+"/valid_day",schemaPath:"#/properties/valid_day/oneOf/1/const",keyword:"const",params:{allowedValue: "永久"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err3 = {instancePath:instancePath+"/valid_day",schemaPath:"#/properties/valid_day/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate16.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.least_balance !== undefined){
let data5 = data.least_balance;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate16.errors = [{instancePath:instancePath+"/least_balance",schemaPath:"#/components/schemas/DecimalText/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+|\\d+\\.\\d+)$"}}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/least_balance",schemaPath:"#/components/schemas/DecimalText/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.desc !== undefined){
const _errs20 = errors;
if(typeof data.desc !== "string"){
validate16.errors = [{instancePath:instancePath+"/desc",schemaPath:"#/properties/desc/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PayType"] = validate17;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.plugin_id === undefined) && (missing0 = "plugin_id"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.deleted_at === undefined) && (missing0 = "deleted_at"))) || ((data.setting_key === undefined) && (missing0 = "setting_key"))) || ((data.need_password === undefined) && (missing0 = "need_password"))) || ((data.group_id === undefined) && (missing0 = "group_id"))){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate17.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate17.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugin_id !== undefined){
let data2 = data.plugin_id;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate17.errors = [{instancePath:instancePath+"/plugin_id",schemaPath:"#/properties/plugin_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
const _errs7 = errors;
if(typeof data.code !== "string"){
validate17.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data4 = data.type;
const _errs9 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate17.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs11 = errors;
if(typeof data.unit !== "string"){
validate17.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data6 = data.updated_at;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate17.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/LocalDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/LocalDateTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data7 = data.created_at;
const _errs16 = errors;
const _errs17 = errors;
let valid2 = false;
let passing0 = null;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err0 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/LocalDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}};
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
const err1 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/LocalDateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs21 = errors;
if(data7 !== null){
const err2 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate17.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deleted_at !== undefined){
let data8 = data.deleted_at;
const _errs23 = errors;
const _errs24 = errors;
let valid4 = false;
let passing1 = null;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err4 = {instancePath:instancePath+"/deleted_at",schemaPath:"#/components/schemas/LocalDateTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/deleted_at",schemaPath:"#/components/schemas/LocalDateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs25 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs28 = errors;
if(data8 !== null){
const err6 = {instancePath:instancePath+"/deleted_at",schemaPath:"#/properties/deleted_at/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs28 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err7 = {instancePath:instancePath+"/deleted_at",schemaPath:"#/properties/deleted_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate17.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setting_key !== undefined){
const _errs30 = errors;
if(typeof data.setting_key !== "string"){
validate17.errors = [{instancePath:instancePath+"/setting_key",schemaPath:"#/properties/setting_key/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.need_password !== undefined){
let data10 = data.need_password;
const _errs32 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate17.errors = [{instancePath:instancePath+"/need_password",schemaPath:"#/properties/need_password/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_id !== undefined){
let data11 = data.group_id;
const _errs34 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate17.errors = [{instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: "integer"}}];
return false;
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
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PackageType"] = validate18;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data === 11) || (data === 22)) || (data === 33))){
validate18.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema4.enum}}];
return false;
}
validate18.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/DecimalText"] = validate19;

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate19.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+|\\d+\\.\\d+)$"}}];
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

validators["/components/schemas/LocalDateTime"] = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate20.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

validators["/paths/~1addons~1yun_shop~1api.php/get/parameters/0/schema"] = validate21;
const schema30 = {"type":"string","const":"plugin.be-within-call.frontend.enterprise.package-log"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("plugin.be-within-call.frontend.enterprise.package-log" !== data){
validate21.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "plugin.be-within-call.frontend.enterprise.package-log"}}];
return false;
}
validate21.errors = vErrors;
return errors === 0;
}

validators["/paths/~1addons~1yun_shop~1api.php/get/parameters/1/schema"] = validate22;
const schema31 = {"type":"integer"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
validate22.errors = vErrors;
return errors === 0;
}

validators["/paths/~1addons~1yun_shop~1api.php/get/parameters/2/schema"] = validate23;
const schema32 = {"type":"integer"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
validate23.errors = vErrors;
return errors === 0;
}

validators["/paths/~1addons~1yun_shop~1api.php/get/parameters/3/schema"] = validate24;
const schema33 = {"type":"string"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate24.errors = vErrors;
return errors === 0;
}

validators["/paths/~1addons~1yun_shop~1api.php/get/parameters/4/schema"] = validate25;
const schema34 = {"type":"string"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate25.errors = vErrors;
return errors === 0;
}

validators["/paths/~1addons~1yun_shop~1api.php/get/parameters/5/schema"] = validate26;
const schema35 = {"type":"string"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate26.errors = vErrors;
return errors === 0;
}

validators["/paths/~1addons~1yun_shop~1api.php/get/parameters/6/schema"] = validate27;
const schema36 = {"type":"integer","minimum":1,"default":1};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data < 1 || isNaN(data)){
validate27.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}

validators["/paths/~1addons~1yun_shop~1api.php/get/responses/200/content/application~1json/schema"] = validate28;
const schema37 = {"oneOf":[{"$ref":"#/components/schemas/ListPackageLogsSuccess"},{"$ref":"#/components/schemas/Failure"}]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
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
if(((data.result === undefined) && (missing0 = "result")) || ((data.msg === undefined) && (missing0 = "msg"))){
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
if(data.result !== undefined){
let data0 = data.result;
const _errs5 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/result",schemaPath:"#/components/schemas/Failure/properties/result/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === 0)){
const err2 = {instancePath:instancePath+"/result",schemaPath:"#/components/schemas/Failure/properties/result/enum",keyword:"enum",params:{allowedValues: schema14.properties.result.enum}};
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
if(data.msg !== undefined){
const _errs7 = errors;
if(typeof data.msg !== "string"){
const err3 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Failure/properties/msg/type",keyword:"type",params:{type: "string"}};
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
if(valid2){
if(data.data !== undefined){
let data2 = data.data;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data2)){
if(data2.length > 0){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/Failure/properties/data/maxItems",keyword:"maxItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/Failure/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate28.errors = vErrors;
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
validate28.errors = vErrors;
return errors === 0;
}

return validators;
};
