// Written by "lockstep generate" from specs/tibiot/openapi.yaml. Do not edit: change the spec and generate again.
// @ts-nocheck: compiled by Ajv
import type { CreateValidators } from 'lockstep';

export const createValidators: CreateValidators = (runtime) => {
const validators = {};

validators["/components/schemas/GetPoolDetailSuccess"] = validate1;
const schema1 = {"type":"object","required":["code"],"properties":{"code":{"$ref":"#/components/schemas/SuccessCode"},"message":{"type":"string"},"traceId":{"type":"string"},"data":{"$ref":"#/components/schemas/Pool"}}};
const schema2 = {"type":"integer","const":200};
const schema3 = {"type":"object","properties":{"upoolCode":{"type":"string"},"upoolName":{"type":"string"},"enUpoolName":{"type":"string"},"poolType":{"type":"number","enum":[1,2,3]},"useFlow":{"type":"integer"},"totalFlow":{"type":"number"},"billingCycle":{"type":"number","enum":[1,3,6,12]},"totalCard":{"type":"integer"},"rawAddTime":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"},"bindCardStatusCount":{"type":"array","items":{"$ref":"#/components/schemas/PoolCardStatusCount"}},"packageInfo":{"$ref":"#/components/schemas/PoolPackage"},"unit":{"type":"string","enum":["KB","MB","GB","TB"]},"startTime":{"$ref":"#/components/schemas/Day"},"endTime":{"$ref":"#/components/schemas/Day"},"upoolStatus":{"type":"number","enum":[1,2]}}};
const schema8 = {"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"};
const func0 = runtime.pattern;
const pattern0 = func0("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
const pattern1 = func0("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");
const schema4 = {"type":"object","properties":{"cardStatus":{"$ref":"#/components/schemas/CardStatus"},"total":{"type":"integer"}}};
const schema5 = {"type":"number","enum":[1,4,8,12,16,18,99]};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cardStatus !== undefined){
let data0 = data.cardStatus;
const _errs1 = errors;
if(!(typeof data0 == "number")){
validate3.errors = [{instancePath:instancePath+"/cardStatus",schemaPath:"#/components/schemas/CardStatus/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!(((((((data0 === 1) || (data0 === 4)) || (data0 === 8)) || (data0 === 12)) || (data0 === 16)) || (data0 === 18)) || (data0 === 99))){
validate3.errors = [{instancePath:instancePath+"/cardStatus",schemaPath:"#/components/schemas/CardStatus/enum",keyword:"enum",params:{allowedValues: schema5.enum}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data1 = data.total;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate3.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
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

const schema6 = {"type":"object","properties":{"flowPackageType":{"type":"number","enum":[1,2,3]},"clientFlowPackageName":{"type":"string"},"channelName":{"type":"string"},"epiConfigs":{"type":"array","items":{"$ref":"#/components/schemas/PackageCharge"}}}};
const schema7 = {"type":"object","properties":{"epiConfigCode":{"type":"string"},"epiCode":{"type":"string"},"standardCharge":{"type":"number"},"realFenStandardCharge":{"type":"number"},"epiConfigType":{"type":"number","enum":[1,2,3]}}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flowPackageType !== undefined){
let data0 = data.flowPackageType;
const _errs1 = errors;
if(!(typeof data0 == "number")){
validate5.errors = [{instancePath:instancePath+"/flowPackageType",schemaPath:"#/properties/flowPackageType/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!(((data0 === 1) || (data0 === 2)) || (data0 === 3))){
validate5.errors = [{instancePath:instancePath+"/flowPackageType",schemaPath:"#/properties/flowPackageType/enum",keyword:"enum",params:{allowedValues: schema6.properties.flowPackageType.enum}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientFlowPackageName !== undefined){
const _errs3 = errors;
if(typeof data.clientFlowPackageName !== "string"){
validate5.errors = [{instancePath:instancePath+"/clientFlowPackageName",schemaPath:"#/properties/clientFlowPackageName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channelName !== undefined){
const _errs5 = errors;
if(typeof data.channelName !== "string"){
validate5.errors = [{instancePath:instancePath+"/channelName",schemaPath:"#/properties/channelName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epiConfigs !== undefined){
let data3 = data.epiConfigs;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.epiConfigCode !== undefined){
const _errs12 = errors;
if(typeof data4.epiConfigCode !== "string"){
validate5.errors = [{instancePath:instancePath+"/epiConfigs/" + i0+"/epiConfigCode",schemaPath:"#/components/schemas/PackageCharge/properties/epiConfigCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.epiCode !== undefined){
const _errs14 = errors;
if(typeof data4.epiCode !== "string"){
validate5.errors = [{instancePath:instancePath+"/epiConfigs/" + i0+"/epiCode",schemaPath:"#/components/schemas/PackageCharge/properties/epiCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.standardCharge !== undefined){
const _errs16 = errors;
if(!(typeof data4.standardCharge == "number")){
validate5.errors = [{instancePath:instancePath+"/epiConfigs/" + i0+"/standardCharge",schemaPath:"#/components/schemas/PackageCharge/properties/standardCharge/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.realFenStandardCharge !== undefined){
const _errs18 = errors;
if(!(typeof data4.realFenStandardCharge == "number")){
validate5.errors = [{instancePath:instancePath+"/epiConfigs/" + i0+"/realFenStandardCharge",schemaPath:"#/components/schemas/PackageCharge/properties/realFenStandardCharge/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.epiConfigType !== undefined){
let data9 = data4.epiConfigType;
const _errs20 = errors;
if(!(typeof data9 == "number")){
validate5.errors = [{instancePath:instancePath+"/epiConfigs/" + i0+"/epiConfigType",schemaPath:"#/components/schemas/PackageCharge/properties/epiConfigType/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!(((data9 === 1) || (data9 === 2)) || (data9 === 3))){
validate5.errors = [{instancePath:instancePath+"/epiConfigs/" + i0+"/epiConfigType",schemaPath:"#/components/schemas/PackageCharge/properties/epiConfigType/enum",keyword:"enum",params:{allowedValues: schema7.properties.epiConfigType.enum}}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/epiConfigs/" + i0,schemaPath:"#/components/schemas/PackageCharge/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/epiConfigs",schemaPath:"#/properties/epiConfigs/type",keyword:"type",params:{type: "array"}}];
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
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.upoolCode !== undefined){
const _errs1 = errors;
if(typeof data.upoolCode !== "string"){
validate2.errors = [{instancePath:instancePath+"/upoolCode",schemaPath:"#/properties/upoolCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upoolName !== undefined){
const _errs3 = errors;
if(typeof data.upoolName !== "string"){
validate2.errors = [{instancePath:instancePath+"/upoolName",schemaPath:"#/properties/upoolName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enUpoolName !== undefined){
const _errs5 = errors;
if(typeof data.enUpoolName !== "string"){
validate2.errors = [{instancePath:instancePath+"/enUpoolName",schemaPath:"#/properties/enUpoolName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.poolType !== undefined){
let data3 = data.poolType;
const _errs7 = errors;
if(!(typeof data3 == "number")){
validate2.errors = [{instancePath:instancePath+"/poolType",schemaPath:"#/properties/poolType/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!(((data3 === 1) || (data3 === 2)) || (data3 === 3))){
validate2.errors = [{instancePath:instancePath+"/poolType",schemaPath:"#/properties/poolType/enum",keyword:"enum",params:{allowedValues: schema3.properties.poolType.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useFlow !== undefined){
let data4 = data.useFlow;
const _errs9 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate2.errors = [{instancePath:instancePath+"/useFlow",schemaPath:"#/properties/useFlow/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalFlow !== undefined){
const _errs11 = errors;
if(!(typeof data.totalFlow == "number")){
validate2.errors = [{instancePath:instancePath+"/totalFlow",schemaPath:"#/properties/totalFlow/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billingCycle !== undefined){
let data6 = data.billingCycle;
const _errs13 = errors;
if(!(typeof data6 == "number")){
validate2.errors = [{instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!((((data6 === 1) || (data6 === 3)) || (data6 === 6)) || (data6 === 12))){
validate2.errors = [{instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/enum",keyword:"enum",params:{allowedValues: schema3.properties.billingCycle.enum}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalCard !== undefined){
let data7 = data.totalCard;
const _errs15 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate2.errors = [{instancePath:instancePath+"/totalCard",schemaPath:"#/properties/totalCard/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rawAddTime !== undefined){
let data8 = data.rawAddTime;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
validate2.errors = [{instancePath:instancePath+"/rawAddTime",schemaPath:"#/properties/rawAddTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/rawAddTime",schemaPath:"#/properties/rawAddTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bindCardStatusCount !== undefined){
let data9 = data.bindCardStatusCount;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(!(validate3(data9[i0], {instancePath:instancePath+"/bindCardStatusCount/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid1 = _errs21 === errors;
if(!valid1){
break;
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/bindCardStatusCount",schemaPath:"#/properties/bindCardStatusCount/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packageInfo !== undefined){
const _errs22 = errors;
if(!(validate5(data.packageInfo, {instancePath:instancePath+"/packageInfo",parentData:data,parentDataProperty:"packageInfo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data12 = data.unit;
const _errs23 = errors;
if(typeof data12 !== "string"){
validate2.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data12 === "KB") || (data12 === "MB")) || (data12 === "GB")) || (data12 === "TB"))){
validate2.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema3.properties.unit.enum}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
let data13 = data.startTime;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
validate2.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/Day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/Day/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endTime !== undefined){
let data14 = data.endTime;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
validate2.errors = [{instancePath:instancePath+"/endTime",schemaPath:"#/components/schemas/Day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/endTime",schemaPath:"#/components/schemas/Day/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upoolStatus !== undefined){
let data15 = data.upoolStatus;
const _errs31 = errors;
if(!(typeof data15 == "number")){
validate2.errors = [{instancePath:instancePath+"/upoolStatus",schemaPath:"#/properties/upoolStatus/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!((data15 === 1) || (data15 === 2))){
validate2.errors = [{instancePath:instancePath+"/upoolStatus",schemaPath:"#/properties/upoolStatus/enum",keyword:"enum",params:{allowedValues: schema3.properties.upoolStatus.enum}}];
return false;
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
if((data.code === undefined) && (missing0 = "code")){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate1.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(200 !== data0){
validate1.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: 200}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate1.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
const _errs6 = errors;
if(typeof data.traceId !== "string"){
validate1.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs8 = errors;
if(!(validate2(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
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
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/GetPoolMonthUsageSuccess"] = validate8;
const schema10 = {"type":"object","required":["code"],"properties":{"code":{"$ref":"#/components/schemas/SuccessCode"},"message":{"type":"string"},"traceId":{"type":"string"},"data":{"$ref":"#/components/schemas/PoolMonthUsage"}}};
const schema12 = {"type":"object","properties":{"month":{"$ref":"#/components/schemas/Month"},"poolCode":{"type":"string"},"useFlowKb":{"type":"number"}}};
const schema13 = {"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])$"};
const pattern3 = func0("^\\d{4}-(?:0[1-9]|1[0-2])$", "u");

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.month !== undefined){
let data0 = data.month;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate9.errors = [{instancePath:instancePath+"/month",schemaPath:"#/components/schemas/Month/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])$"}}];
return false;
}
}
else {
validate9.errors = [{instancePath:instancePath+"/month",schemaPath:"#/components/schemas/Month/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.poolCode !== undefined){
const _errs4 = errors;
if(typeof data.poolCode !== "string"){
validate9.errors = [{instancePath:instancePath+"/poolCode",schemaPath:"#/properties/poolCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useFlowKb !== undefined){
const _errs6 = errors;
if(!(typeof data.useFlowKb == "number")){
validate9.errors = [{instancePath:instancePath+"/useFlowKb",schemaPath:"#/properties/useFlowKb/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
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


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
validate8.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate8.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(200 !== data0){
validate8.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: 200}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate8.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
const _errs6 = errors;
if(typeof data.traceId !== "string"){
validate8.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs8 = errors;
if(!(validate9(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
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
validate8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/GetPoolDayUsageSuccess"] = validate11;
const schema14 = {"type":"object","required":["code"],"properties":{"code":{"$ref":"#/components/schemas/SuccessCode"},"message":{"type":"string"},"traceId":{"type":"string"},"data":{"$ref":"#/components/schemas/PoolDayUsage"}}};
const schema16 = {"type":"object","properties":{"day":{"$ref":"#/components/schemas/Day"},"poolCode":{"type":"string"},"useFlowKb":{"type":"number"}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.day !== undefined){
let data0 = data.day;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate12.errors = [{instancePath:instancePath+"/day",schemaPath:"#/components/schemas/Day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/day",schemaPath:"#/components/schemas/Day/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.poolCode !== undefined){
const _errs4 = errors;
if(typeof data.poolCode !== "string"){
validate12.errors = [{instancePath:instancePath+"/poolCode",schemaPath:"#/properties/poolCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useFlowKb !== undefined){
const _errs6 = errors;
if(!(typeof data.useFlowKb == "number")){
validate12.errors = [{instancePath:instancePath+"/useFlowKb",schemaPath:"#/properties/useFlowKb/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
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


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate11.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(200 !== data0){
validate11.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: 200}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate11.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
const _errs6 = errors;
if(typeof data.traceId !== "string"){
validate11.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs8 = errors;
if(!(validate12(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
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
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/GetBatchStatusSuccess"] = validate14;
const schema18 = {"type":"object","required":["code"],"properties":{"code":{"$ref":"#/components/schemas/SuccessCode"},"message":{"type":"string"},"traceId":{"type":"string"},"data":{"type":"array","items":{"$ref":"#/components/schemas/BatchCard"}}}};
const schema20 = {"type":"object","properties":{"operationCardStatus":{"type":"number","enum":[1,2,3,4]},"iccid":{"$ref":"#/components/schemas/Iccid"},"msisdn":{"type":"string"}}};
const schema21 = {"type":"string","pattern":"^\\d{19,20}$"};
const pattern5 = func0("^\\d{19,20}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operationCardStatus !== undefined){
let data0 = data.operationCardStatus;
const _errs1 = errors;
if(!(typeof data0 == "number")){
validate15.errors = [{instancePath:instancePath+"/operationCardStatus",schemaPath:"#/properties/operationCardStatus/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!((((data0 === 1) || (data0 === 2)) || (data0 === 3)) || (data0 === 4))){
validate15.errors = [{instancePath:instancePath+"/operationCardStatus",schemaPath:"#/properties/operationCardStatus/enum",keyword:"enum",params:{allowedValues: schema20.properties.operationCardStatus.enum}}];
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
if(!pattern5.test(data1)){
validate15.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msisdn !== undefined){
const _errs6 = errors;
if(typeof data.msisdn !== "string"){
validate15.errors = [{instancePath:instancePath+"/msisdn",schemaPath:"#/properties/msisdn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate14.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(200 !== data0){
validate14.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: 200}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate14.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
const _errs6 = errors;
if(typeof data.traceId !== "string"){
validate14.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data3 = data.data;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate15(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}}];
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
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/GetCardDetailSuccess"] = validate17;
const schema22 = {"type":"object","required":["code"],"properties":{"code":{"$ref":"#/components/schemas/SuccessCode"},"message":{"type":"string"},"traceId":{"type":"string"},"data":{"$ref":"#/components/schemas/Card"}}};
const schema24 = {"type":"object","properties":{"iccid":{"$ref":"#/components/schemas/Iccid"},"imei":{"type":"string"},"imsi":{"type":"string"},"msisdn":{"type":"string"},"totalFlow":{"type":"integer"},"useMonthFlow":{"type":"number"},"useFlow":{"type":"number"},"billingMethod":{"type":"number","enum":[0,1,2,3]},"apn":{"type":"string"},"cardStatus":{"$ref":"#/components/schemas/CardStatus"}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.iccid !== undefined){
let data0 = data.iccid;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate18.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate18.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imei !== undefined){
const _errs4 = errors;
if(typeof data.imei !== "string"){
validate18.errors = [{instancePath:instancePath+"/imei",schemaPath:"#/properties/imei/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imsi !== undefined){
const _errs6 = errors;
if(typeof data.imsi !== "string"){
validate18.errors = [{instancePath:instancePath+"/imsi",schemaPath:"#/properties/imsi/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msisdn !== undefined){
const _errs8 = errors;
if(typeof data.msisdn !== "string"){
validate18.errors = [{instancePath:instancePath+"/msisdn",schemaPath:"#/properties/msisdn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalFlow !== undefined){
let data4 = data.totalFlow;
const _errs10 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate18.errors = [{instancePath:instancePath+"/totalFlow",schemaPath:"#/properties/totalFlow/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useMonthFlow !== undefined){
const _errs12 = errors;
if(!(typeof data.useMonthFlow == "number")){
validate18.errors = [{instancePath:instancePath+"/useMonthFlow",schemaPath:"#/properties/useMonthFlow/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useFlow !== undefined){
const _errs14 = errors;
if(!(typeof data.useFlow == "number")){
validate18.errors = [{instancePath:instancePath+"/useFlow",schemaPath:"#/properties/useFlow/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billingMethod !== undefined){
let data7 = data.billingMethod;
const _errs16 = errors;
if(!(typeof data7 == "number")){
validate18.errors = [{instancePath:instancePath+"/billingMethod",schemaPath:"#/properties/billingMethod/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!((((data7 === 0) || (data7 === 1)) || (data7 === 2)) || (data7 === 3))){
validate18.errors = [{instancePath:instancePath+"/billingMethod",schemaPath:"#/properties/billingMethod/enum",keyword:"enum",params:{allowedValues: schema24.properties.billingMethod.enum}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apn !== undefined){
const _errs18 = errors;
if(typeof data.apn !== "string"){
validate18.errors = [{instancePath:instancePath+"/apn",schemaPath:"#/properties/apn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cardStatus !== undefined){
let data9 = data.cardStatus;
const _errs20 = errors;
if(!(typeof data9 == "number")){
validate18.errors = [{instancePath:instancePath+"/cardStatus",schemaPath:"#/components/schemas/CardStatus/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!(((((((data9 === 1) || (data9 === 4)) || (data9 === 8)) || (data9 === 12)) || (data9 === 16)) || (data9 === 18)) || (data9 === 99))){
validate18.errors = [{instancePath:instancePath+"/cardStatus",schemaPath:"#/components/schemas/CardStatus/enum",keyword:"enum",params:{allowedValues: schema5.enum}}];
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
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate17.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(200 !== data0){
validate17.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: 200}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate17.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
const _errs6 = errors;
if(typeof data.traceId !== "string"){
validate17.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs8 = errors;
if(!(validate18(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
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
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/SwitchCardNetworkSuccess"] = validate20;
const schema27 = {"type":"object","required":["code"],"properties":{"code":{"$ref":"#/components/schemas/SuccessCode"},"message":{"type":"string"},"traceId":{"type":"string"},"data":{"$ref":"#/components/schemas/SwitchCardNetworkResult"}}};
const schema29 = {"type":"object","properties":{"successCount":{"type":"integer","default":0},"batchCode":{"type":"string"},"errorInfo":{"type":"array","items":{"$ref":"#/components/schemas/SwitchCardNetworkError"}}}};
const schema30 = {"type":"object","properties":{"infoMessage":{"type":"string"},"iccid":{"$ref":"#/components/schemas/Iccid"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.infoMessage !== undefined){
const _errs1 = errors;
if(typeof data.infoMessage !== "string"){
validate22.errors = [{instancePath:instancePath+"/infoMessage",schemaPath:"#/properties/infoMessage/type",keyword:"type",params:{type: "string"}}];
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
if(!pattern5.test(data1)){
validate22.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.successCount !== undefined){
let data0 = data.successCount;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate21.errors = [{instancePath:instancePath+"/successCount",schemaPath:"#/properties/successCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.batchCode !== undefined){
const _errs3 = errors;
if(typeof data.batchCode !== "string"){
validate21.errors = [{instancePath:instancePath+"/batchCode",schemaPath:"#/properties/batchCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorInfo !== undefined){
let data2 = data.errorInfo;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate22(data2[i0], {instancePath:instancePath+"/errorInfo/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/errorInfo",schemaPath:"#/properties/errorInfo/type",keyword:"type",params:{type: "array"}}];
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate20.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(200 !== data0){
validate20.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: 200}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
const _errs6 = errors;
if(typeof data.traceId !== "string"){
validate20.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs8 = errors;
if(!(validate21(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
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
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/GetCardMonthUsageSuccess"] = validate25;
const schema32 = {"type":"object","required":["code"],"properties":{"code":{"$ref":"#/components/schemas/SuccessCode"},"message":{"type":"string"},"traceId":{"type":"string"},"data":{"$ref":"#/components/schemas/CardMonthUsage"}}};
const schema34 = {"type":"object","properties":{"month":{"$ref":"#/components/schemas/Month"},"iccid":{"$ref":"#/components/schemas/Iccid"},"useFlowKb":{"type":"number"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.month !== undefined){
let data0 = data.month;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate26.errors = [{instancePath:instancePath+"/month",schemaPath:"#/components/schemas/Month/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])$"}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/month",schemaPath:"#/components/schemas/Month/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iccid !== undefined){
let data1 = data.iccid;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate26.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useFlowKb !== undefined){
const _errs7 = errors;
if(!(typeof data.useFlowKb == "number")){
validate26.errors = [{instancePath:instancePath+"/useFlowKb",schemaPath:"#/properties/useFlowKb/type",keyword:"type",params:{type: "number"}}];
return false;
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
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate25.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(200 !== data0){
validate25.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: 200}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate25.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
const _errs6 = errors;
if(typeof data.traceId !== "string"){
validate25.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs8 = errors;
if(!(validate26(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
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
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/GetCardDayUsageSuccess"] = validate28;
const schema37 = {"type":"object","required":["code"],"properties":{"code":{"$ref":"#/components/schemas/SuccessCode"},"message":{"type":"string"},"traceId":{"type":"string"},"data":{"$ref":"#/components/schemas/CardDayUsage"}}};
const schema39 = {"type":"object","properties":{"day":{"$ref":"#/components/schemas/Day"},"iccid":{"$ref":"#/components/schemas/Iccid"},"useFlowKb":{"type":"number"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.day !== undefined){
let data0 = data.day;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate29.errors = [{instancePath:instancePath+"/day",schemaPath:"#/components/schemas/Day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/day",schemaPath:"#/components/schemas/Day/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iccid !== undefined){
let data1 = data.iccid;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate29.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useFlowKb !== undefined){
const _errs7 = errors;
if(!(typeof data.useFlowKb == "number")){
validate29.errors = [{instancePath:instancePath+"/useFlowKb",schemaPath:"#/properties/useFlowKb/type",keyword:"type",params:{type: "number"}}];
return false;
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
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate28.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(200 !== data0){
validate28.errors = [{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: 200}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate28.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
const _errs6 = errors;
if(typeof data.traceId !== "string"){
validate28.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs8 = errors;
if(!(validate29(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/SuccessCode"] = validate31;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(200 !== data){
validate31.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: 200}}];
return false;
}
validate31.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/Failure"] = validate32;
const schema43 = {"type":"object","required":["code"],"properties":{"code":{"type":"integer","enum":[400,404,500]},"message":{"type":"string"},"traceId":{"type":"string"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate32.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!(((data0 === 400) || (data0 === 404)) || (data0 === 500))){
validate32.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema43.properties.code.enum}}];
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
validate32.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
const _errs5 = errors;
if(typeof data.traceId !== "string"){
validate32.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/Pool"] = validate33;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.upoolCode !== undefined){
const _errs1 = errors;
if(typeof data.upoolCode !== "string"){
validate33.errors = [{instancePath:instancePath+"/upoolCode",schemaPath:"#/properties/upoolCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upoolName !== undefined){
const _errs3 = errors;
if(typeof data.upoolName !== "string"){
validate33.errors = [{instancePath:instancePath+"/upoolName",schemaPath:"#/properties/upoolName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enUpoolName !== undefined){
const _errs5 = errors;
if(typeof data.enUpoolName !== "string"){
validate33.errors = [{instancePath:instancePath+"/enUpoolName",schemaPath:"#/properties/enUpoolName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.poolType !== undefined){
let data3 = data.poolType;
const _errs7 = errors;
if(!(typeof data3 == "number")){
validate33.errors = [{instancePath:instancePath+"/poolType",schemaPath:"#/properties/poolType/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!(((data3 === 1) || (data3 === 2)) || (data3 === 3))){
validate33.errors = [{instancePath:instancePath+"/poolType",schemaPath:"#/properties/poolType/enum",keyword:"enum",params:{allowedValues: schema3.properties.poolType.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useFlow !== undefined){
let data4 = data.useFlow;
const _errs9 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate33.errors = [{instancePath:instancePath+"/useFlow",schemaPath:"#/properties/useFlow/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalFlow !== undefined){
const _errs11 = errors;
if(!(typeof data.totalFlow == "number")){
validate33.errors = [{instancePath:instancePath+"/totalFlow",schemaPath:"#/properties/totalFlow/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billingCycle !== undefined){
let data6 = data.billingCycle;
const _errs13 = errors;
if(!(typeof data6 == "number")){
validate33.errors = [{instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!((((data6 === 1) || (data6 === 3)) || (data6 === 6)) || (data6 === 12))){
validate33.errors = [{instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/enum",keyword:"enum",params:{allowedValues: schema3.properties.billingCycle.enum}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalCard !== undefined){
let data7 = data.totalCard;
const _errs15 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate33.errors = [{instancePath:instancePath+"/totalCard",schemaPath:"#/properties/totalCard/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rawAddTime !== undefined){
let data8 = data.rawAddTime;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
validate33.errors = [{instancePath:instancePath+"/rawAddTime",schemaPath:"#/properties/rawAddTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/rawAddTime",schemaPath:"#/properties/rawAddTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bindCardStatusCount !== undefined){
let data9 = data.bindCardStatusCount;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(!(validate3(data9[i0], {instancePath:instancePath+"/bindCardStatusCount/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid1 = _errs21 === errors;
if(!valid1){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/bindCardStatusCount",schemaPath:"#/properties/bindCardStatusCount/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packageInfo !== undefined){
const _errs22 = errors;
if(!(validate5(data.packageInfo, {instancePath:instancePath+"/packageInfo",parentData:data,parentDataProperty:"packageInfo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data12 = data.unit;
const _errs23 = errors;
if(typeof data12 !== "string"){
validate33.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data12 === "KB") || (data12 === "MB")) || (data12 === "GB")) || (data12 === "TB"))){
validate33.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema3.properties.unit.enum}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
let data13 = data.startTime;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
validate33.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/Day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/Day/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endTime !== undefined){
let data14 = data.endTime;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
validate33.errors = [{instancePath:instancePath+"/endTime",schemaPath:"#/components/schemas/Day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/endTime",schemaPath:"#/components/schemas/Day/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upoolStatus !== undefined){
let data15 = data.upoolStatus;
const _errs31 = errors;
if(!(typeof data15 == "number")){
validate33.errors = [{instancePath:instancePath+"/upoolStatus",schemaPath:"#/properties/upoolStatus/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!((data15 === 1) || (data15 === 2))){
validate33.errors = [{instancePath:instancePath+"/upoolStatus",schemaPath:"#/properties/upoolStatus/enum",keyword:"enum",params:{allowedValues: schema3.properties.upoolStatus.enum}}];
return false;
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
}
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PoolCardStatusCount"] = validate36;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cardStatus !== undefined){
let data0 = data.cardStatus;
const _errs1 = errors;
if(!(typeof data0 == "number")){
validate36.errors = [{instancePath:instancePath+"/cardStatus",schemaPath:"#/components/schemas/CardStatus/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!(((((((data0 === 1) || (data0 === 4)) || (data0 === 8)) || (data0 === 12)) || (data0 === 16)) || (data0 === 18)) || (data0 === 99))){
validate36.errors = [{instancePath:instancePath+"/cardStatus",schemaPath:"#/components/schemas/CardStatus/enum",keyword:"enum",params:{allowedValues: schema5.enum}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data1 = data.total;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate36.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PoolPackage"] = validate37;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flowPackageType !== undefined){
let data0 = data.flowPackageType;
const _errs1 = errors;
if(!(typeof data0 == "number")){
validate37.errors = [{instancePath:instancePath+"/flowPackageType",schemaPath:"#/properties/flowPackageType/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!(((data0 === 1) || (data0 === 2)) || (data0 === 3))){
validate37.errors = [{instancePath:instancePath+"/flowPackageType",schemaPath:"#/properties/flowPackageType/enum",keyword:"enum",params:{allowedValues: schema6.properties.flowPackageType.enum}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientFlowPackageName !== undefined){
const _errs3 = errors;
if(typeof data.clientFlowPackageName !== "string"){
validate37.errors = [{instancePath:instancePath+"/clientFlowPackageName",schemaPath:"#/properties/clientFlowPackageName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channelName !== undefined){
const _errs5 = errors;
if(typeof data.channelName !== "string"){
validate37.errors = [{instancePath:instancePath+"/channelName",schemaPath:"#/properties/channelName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epiConfigs !== undefined){
let data3 = data.epiConfigs;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.epiConfigCode !== undefined){
const _errs12 = errors;
if(typeof data4.epiConfigCode !== "string"){
validate37.errors = [{instancePath:instancePath+"/epiConfigs/" + i0+"/epiConfigCode",schemaPath:"#/components/schemas/PackageCharge/properties/epiConfigCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.epiCode !== undefined){
const _errs14 = errors;
if(typeof data4.epiCode !== "string"){
validate37.errors = [{instancePath:instancePath+"/epiConfigs/" + i0+"/epiCode",schemaPath:"#/components/schemas/PackageCharge/properties/epiCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.standardCharge !== undefined){
const _errs16 = errors;
if(!(typeof data4.standardCharge == "number")){
validate37.errors = [{instancePath:instancePath+"/epiConfigs/" + i0+"/standardCharge",schemaPath:"#/components/schemas/PackageCharge/properties/standardCharge/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.realFenStandardCharge !== undefined){
const _errs18 = errors;
if(!(typeof data4.realFenStandardCharge == "number")){
validate37.errors = [{instancePath:instancePath+"/epiConfigs/" + i0+"/realFenStandardCharge",schemaPath:"#/components/schemas/PackageCharge/properties/realFenStandardCharge/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.epiConfigType !== undefined){
let data9 = data4.epiConfigType;
const _errs20 = errors;
if(!(typeof data9 == "number")){
validate37.errors = [{instancePath:instancePath+"/epiConfigs/" + i0+"/epiConfigType",schemaPath:"#/components/schemas/PackageCharge/properties/epiConfigType/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!(((data9 === 1) || (data9 === 2)) || (data9 === 3))){
validate37.errors = [{instancePath:instancePath+"/epiConfigs/" + i0+"/epiConfigType",schemaPath:"#/components/schemas/PackageCharge/properties/epiConfigType/enum",keyword:"enum",params:{allowedValues: schema7.properties.epiConfigType.enum}}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/epiConfigs/" + i0,schemaPath:"#/components/schemas/PackageCharge/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/epiConfigs",schemaPath:"#/properties/epiConfigs/type",keyword:"type",params:{type: "array"}}];
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
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PackageCharge"] = validate38;

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.epiConfigCode !== undefined){
const _errs1 = errors;
if(typeof data.epiConfigCode !== "string"){
validate38.errors = [{instancePath:instancePath+"/epiConfigCode",schemaPath:"#/properties/epiConfigCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epiCode !== undefined){
const _errs3 = errors;
if(typeof data.epiCode !== "string"){
validate38.errors = [{instancePath:instancePath+"/epiCode",schemaPath:"#/properties/epiCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standardCharge !== undefined){
const _errs5 = errors;
if(!(typeof data.standardCharge == "number")){
validate38.errors = [{instancePath:instancePath+"/standardCharge",schemaPath:"#/properties/standardCharge/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.realFenStandardCharge !== undefined){
const _errs7 = errors;
if(!(typeof data.realFenStandardCharge == "number")){
validate38.errors = [{instancePath:instancePath+"/realFenStandardCharge",schemaPath:"#/properties/realFenStandardCharge/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epiConfigType !== undefined){
let data4 = data.epiConfigType;
const _errs9 = errors;
if(!(typeof data4 == "number")){
validate38.errors = [{instancePath:instancePath+"/epiConfigType",schemaPath:"#/properties/epiConfigType/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!(((data4 === 1) || (data4 === 2)) || (data4 === 3))){
validate38.errors = [{instancePath:instancePath+"/epiConfigType",schemaPath:"#/properties/epiConfigType/enum",keyword:"enum",params:{allowedValues: schema7.properties.epiConfigType.enum}}];
return false;
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
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PoolMonthUsage"] = validate39;

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.month !== undefined){
let data0 = data.month;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate39.errors = [{instancePath:instancePath+"/month",schemaPath:"#/components/schemas/Month/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])$"}}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/month",schemaPath:"#/components/schemas/Month/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.poolCode !== undefined){
const _errs4 = errors;
if(typeof data.poolCode !== "string"){
validate39.errors = [{instancePath:instancePath+"/poolCode",schemaPath:"#/properties/poolCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useFlowKb !== undefined){
const _errs6 = errors;
if(!(typeof data.useFlowKb == "number")){
validate39.errors = [{instancePath:instancePath+"/useFlowKb",schemaPath:"#/properties/useFlowKb/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/PoolDayUsage"] = validate40;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.day !== undefined){
let data0 = data.day;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate40.errors = [{instancePath:instancePath+"/day",schemaPath:"#/components/schemas/Day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/day",schemaPath:"#/components/schemas/Day/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.poolCode !== undefined){
const _errs4 = errors;
if(typeof data.poolCode !== "string"){
validate40.errors = [{instancePath:instancePath+"/poolCode",schemaPath:"#/properties/poolCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useFlowKb !== undefined){
const _errs6 = errors;
if(!(typeof data.useFlowKb == "number")){
validate40.errors = [{instancePath:instancePath+"/useFlowKb",schemaPath:"#/properties/useFlowKb/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/BatchCard"] = validate41;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operationCardStatus !== undefined){
let data0 = data.operationCardStatus;
const _errs1 = errors;
if(!(typeof data0 == "number")){
validate41.errors = [{instancePath:instancePath+"/operationCardStatus",schemaPath:"#/properties/operationCardStatus/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!((((data0 === 1) || (data0 === 2)) || (data0 === 3)) || (data0 === 4))){
validate41.errors = [{instancePath:instancePath+"/operationCardStatus",schemaPath:"#/properties/operationCardStatus/enum",keyword:"enum",params:{allowedValues: schema20.properties.operationCardStatus.enum}}];
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
if(!pattern5.test(data1)){
validate41.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msisdn !== undefined){
const _errs6 = errors;
if(typeof data.msisdn !== "string"){
validate41.errors = [{instancePath:instancePath+"/msisdn",schemaPath:"#/properties/msisdn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/Card"] = validate42;

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.iccid !== undefined){
let data0 = data.iccid;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate42.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imei !== undefined){
const _errs4 = errors;
if(typeof data.imei !== "string"){
validate42.errors = [{instancePath:instancePath+"/imei",schemaPath:"#/properties/imei/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imsi !== undefined){
const _errs6 = errors;
if(typeof data.imsi !== "string"){
validate42.errors = [{instancePath:instancePath+"/imsi",schemaPath:"#/properties/imsi/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msisdn !== undefined){
const _errs8 = errors;
if(typeof data.msisdn !== "string"){
validate42.errors = [{instancePath:instancePath+"/msisdn",schemaPath:"#/properties/msisdn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalFlow !== undefined){
let data4 = data.totalFlow;
const _errs10 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate42.errors = [{instancePath:instancePath+"/totalFlow",schemaPath:"#/properties/totalFlow/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useMonthFlow !== undefined){
const _errs12 = errors;
if(!(typeof data.useMonthFlow == "number")){
validate42.errors = [{instancePath:instancePath+"/useMonthFlow",schemaPath:"#/properties/useMonthFlow/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useFlow !== undefined){
const _errs14 = errors;
if(!(typeof data.useFlow == "number")){
validate42.errors = [{instancePath:instancePath+"/useFlow",schemaPath:"#/properties/useFlow/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billingMethod !== undefined){
let data7 = data.billingMethod;
const _errs16 = errors;
if(!(typeof data7 == "number")){
validate42.errors = [{instancePath:instancePath+"/billingMethod",schemaPath:"#/properties/billingMethod/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!((((data7 === 0) || (data7 === 1)) || (data7 === 2)) || (data7 === 3))){
validate42.errors = [{instancePath:instancePath+"/billingMethod",schemaPath:"#/properties/billingMethod/enum",keyword:"enum",params:{allowedValues: schema24.properties.billingMethod.enum}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apn !== undefined){
const _errs18 = errors;
if(typeof data.apn !== "string"){
validate42.errors = [{instancePath:instancePath+"/apn",schemaPath:"#/properties/apn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cardStatus !== undefined){
let data9 = data.cardStatus;
const _errs20 = errors;
if(!(typeof data9 == "number")){
validate42.errors = [{instancePath:instancePath+"/cardStatus",schemaPath:"#/components/schemas/CardStatus/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!(((((((data9 === 1) || (data9 === 4)) || (data9 === 8)) || (data9 === 12)) || (data9 === 16)) || (data9 === 18)) || (data9 === 99))){
validate42.errors = [{instancePath:instancePath+"/cardStatus",schemaPath:"#/components/schemas/CardStatus/enum",keyword:"enum",params:{allowedValues: schema5.enum}}];
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
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/CardMonthUsage"] = validate43;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.month !== undefined){
let data0 = data.month;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate43.errors = [{instancePath:instancePath+"/month",schemaPath:"#/components/schemas/Month/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])$"}}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/month",schemaPath:"#/components/schemas/Month/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iccid !== undefined){
let data1 = data.iccid;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate43.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useFlowKb !== undefined){
const _errs7 = errors;
if(!(typeof data.useFlowKb == "number")){
validate43.errors = [{instancePath:instancePath+"/useFlowKb",schemaPath:"#/properties/useFlowKb/type",keyword:"type",params:{type: "number"}}];
return false;
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
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/CardDayUsage"] = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.day !== undefined){
let data0 = data.day;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate44.errors = [{instancePath:instancePath+"/day",schemaPath:"#/components/schemas/Day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/day",schemaPath:"#/components/schemas/Day/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iccid !== undefined){
let data1 = data.iccid;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate44.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useFlowKb !== undefined){
const _errs7 = errors;
if(!(typeof data.useFlowKb == "number")){
validate44.errors = [{instancePath:instancePath+"/useFlowKb",schemaPath:"#/properties/useFlowKb/type",keyword:"type",params:{type: "number"}}];
return false;
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
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/SwitchCardNetworkRequest"] = validate45;
const schema67 = {"type":"object","required":["iccids","switchOn"],"properties":{"iccids":{"type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/components/schemas/Iccid"}},"switchOn":{"type":"boolean"}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.iccids === undefined) && (missing0 = "iccids")) || ((data.switchOn === undefined) && (missing0 = "switchOn"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.iccids !== undefined){
let data0 = data.iccids;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 10){
validate45.errors = [{instancePath:instancePath+"/iccids",schemaPath:"#/properties/iccids/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data0.length < 1){
validate45.errors = [{instancePath:instancePath+"/iccids",schemaPath:"#/properties/iccids/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate45.errors = [{instancePath:instancePath+"/iccids/" + i0,schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/iccids/" + i0,schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/iccids",schemaPath:"#/properties/iccids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.switchOn !== undefined){
const _errs6 = errors;
if(typeof data.switchOn !== "boolean"){
validate45.errors = [{instancePath:instancePath+"/switchOn",schemaPath:"#/properties/switchOn/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/SwitchCardNetworkResult"] = validate46;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.successCount !== undefined){
let data0 = data.successCount;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate46.errors = [{instancePath:instancePath+"/successCount",schemaPath:"#/properties/successCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.batchCode !== undefined){
const _errs3 = errors;
if(typeof data.batchCode !== "string"){
validate46.errors = [{instancePath:instancePath+"/batchCode",schemaPath:"#/properties/batchCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorInfo !== undefined){
let data2 = data.errorInfo;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate22(data2[i0], {instancePath:instancePath+"/errorInfo/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/errorInfo",schemaPath:"#/properties/errorInfo/type",keyword:"type",params:{type: "array"}}];
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
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/SwitchCardNetworkError"] = validate48;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.infoMessage !== undefined){
const _errs1 = errors;
if(typeof data.infoMessage !== "string"){
validate48.errors = [{instancePath:instancePath+"/infoMessage",schemaPath:"#/properties/infoMessage/type",keyword:"type",params:{type: "string"}}];
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
if(!pattern5.test(data1)){
validate48.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/iccid",schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/CardStatus"] = validate49;

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(typeof data == "number")){
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}}];
return false;
}
if(!(((((((data === 1) || (data === 4)) || (data === 8)) || (data === 12)) || (data === 16)) || (data === 18)) || (data === 99))){
validate49.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema5.enum}}];
return false;
}
validate49.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/Iccid"] = validate50;

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate50.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/Month"] = validate51;

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate51.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])$"}}];
return false;
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

validators["/components/schemas/Day"] = validate52;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate52.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1detail/get/parameters/0/schema"] = validate53;
const schema76 = {"type":"string"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate53.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1detail/get/responses/200/content/application~1json/schema"] = validate54;
const schema77 = {"oneOf":[{"$ref":"#/components/schemas/GetPoolDetailSuccess"},{"$ref":"#/components/schemas/Failure"}]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((data.code === undefined) && (missing0 = "code")){
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
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === 400) || (data0 === 404)) || (data0 === 500))){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/enum",keyword:"enum",params:{allowedValues: schema43.properties.code.enum}};
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
if(valid2){
if(data.traceId !== undefined){
const _errs9 = errors;
if(typeof data.traceId !== "string"){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"#/components/schemas/Failure/properties/traceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
const err5 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate54.errors = vErrors;
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
validate54.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/parameters/0/schema"] = validate56;
const schema79 = {"type":"string"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate56.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/parameters/1/schema"] = validate57;

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate57.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])$"}}];
return false;
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/responses/200/content/application~1json/schema"] = validate58;
const schema81 = {"oneOf":[{"$ref":"#/components/schemas/GetPoolMonthUsageSuccess"},{"$ref":"#/components/schemas/Failure"}]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate8(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
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
if((data.code === undefined) && (missing0 = "code")){
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
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === 400) || (data0 === 404)) || (data0 === 500))){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/enum",keyword:"enum",params:{allowedValues: schema43.properties.code.enum}};
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
if(valid2){
if(data.traceId !== undefined){
const _errs9 = errors;
if(typeof data.traceId !== "string"){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"#/components/schemas/Failure/properties/traceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
const err5 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate58.errors = vErrors;
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
validate58.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1getPoolDayUsage/get/parameters/0/schema"] = validate60;
const schema83 = {"type":"string"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate60.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1getPoolDayUsage/get/parameters/1/schema"] = validate61;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate61.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}}];
return false;
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1getPoolDayUsage/get/responses/200/content/application~1json/schema"] = validate62;
const schema85 = {"oneOf":[{"$ref":"#/components/schemas/GetPoolDayUsageSuccess"},{"$ref":"#/components/schemas/Failure"}]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
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
if((data.code === undefined) && (missing0 = "code")){
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
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === 400) || (data0 === 404)) || (data0 === 500))){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/enum",keyword:"enum",params:{allowedValues: schema43.properties.code.enum}};
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
if(valid2){
if(data.traceId !== undefined){
const _errs9 = errors;
if(typeof data.traceId !== "string"){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"#/components/schemas/Failure/properties/traceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
const err5 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate62.errors = vErrors;
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
validate62.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1operation~1batch~1query~1status/get/parameters/0/schema"] = validate64;
const schema87 = {"type":"string"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate64.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1operation~1batch~1query~1status/get/responses/200/content/application~1json/schema"] = validate65;
const schema88 = {"oneOf":[{"$ref":"#/components/schemas/GetBatchStatusSuccess"},{"$ref":"#/components/schemas/Failure"}]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
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
if((data.code === undefined) && (missing0 = "code")){
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
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === 400) || (data0 === 404)) || (data0 === 500))){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/enum",keyword:"enum",params:{allowedValues: schema43.properties.code.enum}};
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
if(valid2){
if(data.traceId !== undefined){
const _errs9 = errors;
if(typeof data.traceId !== "string"){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"#/components/schemas/Failure/properties/traceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
const err5 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate65.errors = vErrors;
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
validate65.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1detail/get/parameters/0/schema"] = validate67;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate67.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1detail/get/responses/200/content/application~1json/schema"] = validate68;
const schema91 = {"oneOf":[{"$ref":"#/components/schemas/GetCardDetailSuccess"},{"$ref":"#/components/schemas/Failure"}]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
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
if((data.code === undefined) && (missing0 = "code")){
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
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === 400) || (data0 === 404)) || (data0 === 500))){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/enum",keyword:"enum",params:{allowedValues: schema43.properties.code.enum}};
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
if(valid2){
if(data.traceId !== undefined){
const _errs9 = errors;
if(typeof data.traceId !== "string"){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"#/components/schemas/Failure/properties/traceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
const err5 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate68.errors = vErrors;
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
validate68.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1operation~1network/post/requestBody/content/application~1json/schema"] = validate70;

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.iccids === undefined) && (missing0 = "iccids")) || ((data.switchOn === undefined) && (missing0 = "switchOn"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.iccids !== undefined){
let data0 = data.iccids;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 10){
validate70.errors = [{instancePath:instancePath+"/iccids",schemaPath:"#/properties/iccids/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data0.length < 1){
validate70.errors = [{instancePath:instancePath+"/iccids",schemaPath:"#/properties/iccids/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate70.errors = [{instancePath:instancePath+"/iccids/" + i0,schemaPath:"#/components/schemas/Iccid/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/iccids/" + i0,schemaPath:"#/components/schemas/Iccid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/iccids",schemaPath:"#/properties/iccids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.switchOn !== undefined){
const _errs6 = errors;
if(typeof data.switchOn !== "boolean"){
validate70.errors = [{instancePath:instancePath+"/switchOn",schemaPath:"#/properties/switchOn/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1operation~1network/post/responses/200/content/application~1json/schema"] = validate71;
const schema95 = {"oneOf":[{"$ref":"#/components/schemas/SwitchCardNetworkSuccess"},{"$ref":"#/components/schemas/Failure"}]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate20(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
if((data.code === undefined) && (missing0 = "code")){
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
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === 400) || (data0 === 404)) || (data0 === 500))){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/enum",keyword:"enum",params:{allowedValues: schema43.properties.code.enum}};
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
if(valid2){
if(data.traceId !== undefined){
const _errs9 = errors;
if(typeof data.traceId !== "string"){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"#/components/schemas/Failure/properties/traceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
const err5 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate71.errors = vErrors;
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
validate71.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1getCardMonthUsage/get/parameters/0/schema"] = validate73;

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate73.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1getCardMonthUsage/get/parameters/1/schema"] = validate74;

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate74.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])$"}}];
return false;
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1getCardMonthUsage/get/responses/200/content/application~1json/schema"] = validate75;
const schema99 = {"oneOf":[{"$ref":"#/components/schemas/GetCardMonthUsageSuccess"},{"$ref":"#/components/schemas/Failure"}]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
if((data.code === undefined) && (missing0 = "code")){
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
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === 400) || (data0 === 404)) || (data0 === 500))){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/enum",keyword:"enum",params:{allowedValues: schema43.properties.code.enum}};
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
if(valid2){
if(data.traceId !== undefined){
const _errs9 = errors;
if(typeof data.traceId !== "string"){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"#/components/schemas/Failure/properties/traceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
const err5 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate75.errors = vErrors;
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
validate75.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1getCardDayUsage/get/parameters/0/schema"] = validate77;

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate77.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{19,20}$"}}];
return false;
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1getCardDayUsage/get/parameters/1/schema"] = validate78;

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate78.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}}];
return false;
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1getCardDayUsage/get/responses/200/content/application~1json/schema"] = validate79;
const schema103 = {"oneOf":[{"$ref":"#/components/schemas/GetCardDayUsageSuccess"},{"$ref":"#/components/schemas/Failure"}]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if((data.code === undefined) && (missing0 = "code")){
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
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === 400) || (data0 === 404)) || (data0 === 500))){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Failure/properties/code/enum",keyword:"enum",params:{allowedValues: schema43.properties.code.enum}};
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
if(valid2){
if(data.traceId !== undefined){
const _errs9 = errors;
if(typeof data.traceId !== "string"){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"#/components/schemas/Failure/properties/traceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
const err5 = {instancePath,schemaPath:"#/components/schemas/Failure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate79.errors = vErrors;
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
validate79.errors = vErrors;
return errors === 0;
}

return validators;
};
