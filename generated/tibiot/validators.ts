// Written by "lockstep generate" from specs/tibiot/openapi.yaml. Do not edit: change the spec and generate again.
// @ts-nocheck: compiled by Ajv
import type { CreateValidators } from 'lockstep';

export const createValidators: CreateValidators = (runtime) => {
const validators = {};

validators["/components/schemas/GetPoolDetailSuccess"] = validate1;
const func0 = runtime.pattern;
const pattern0 = func0("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
const pattern1 = func0("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");

function validate3(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cardStatus !== undefined){
let data0 = data.cardStatus;
const _errs1 = errors;
if(!(typeof data0 == "number")){
return false;
}
if(!(((((((data0 === 1) || (data0 === 4)) || (data0 === 8)) || (data0 === 12)) || (data0 === 16)) || (data0 === 18)) || (data0 === 99))){
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
return false;
}
}
return errors === 0;
}


function validate5(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flowPackageType !== undefined){
let data0 = data.flowPackageType;
const _errs1 = errors;
if(!(typeof data0 == "number")){
return false;
}
if(!(((data0 === 1) || (data0 === 2)) || (data0 === 3))){
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
return false;
}
if(!(((data9 === 1) || (data9 === 2)) || (data9 === 3))){
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
return false;
}
}
return errors === 0;
}


function validate2(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.upoolCode !== undefined){
const _errs1 = errors;
if(typeof data.upoolCode !== "string"){
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
return false;
}
if(!(((data3 === 1) || (data3 === 2)) || (data3 === 3))){
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
return false;
}
if(!((((data6 === 1) || (data6 === 3)) || (data6 === 6)) || (data6 === 12))){
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
return false;
}
}
else {
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
if(!(validate3(data9[i0]))){
errors++;
}
var valid1 = _errs21 === errors;
if(!valid1){
break;
}
}
}
else {
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
if(!(validate5(data.packageInfo))){
errors++;
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
return false;
}
if(!((((data12 === "KB") || (data12 === "MB")) || (data12 === "GB")) || (data12 === "TB"))){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(!((data15 === 1) || (data15 === 2))){
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
return false;
}
}
return errors === 0;
}


function validate1(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
return false;
}
if(200 !== data0){
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
if(!(validate2(data.data))){
errors++;
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/GetPoolMonthUsageSuccess"] = validate8;
const pattern3 = func0("^\\d{4}-(?:0[1-9]|1[0-2])$", "u");

function validate9(data){
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}


function validate8(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
return false;
}
if(200 !== data0){
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
if(!(validate9(data.data))){
errors++;
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/GetPoolDayUsageSuccess"] = validate11;

function validate12(data){
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}


function validate11(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
return false;
}
if(200 !== data0){
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
if(!(validate12(data.data))){
errors++;
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/GetBatchStatusSuccess"] = validate14;
const pattern5 = func0("^\\d{19,20}$", "u");

function validate15(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operationCardStatus !== undefined){
let data0 = data.operationCardStatus;
const _errs1 = errors;
if(!(typeof data0 == "number")){
return false;
}
if(!((((data0 === 1) || (data0 === 2)) || (data0 === 3)) || (data0 === 4))){
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}


function validate14(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
return false;
}
if(200 !== data0){
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
if(!(validate15(data3[i0]))){
errors++;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/GetCardDetailSuccess"] = validate17;

function validate18(data){
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
return false;
}
}
else {
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
return false;
}
if(!((((data7 === 0) || (data7 === 1)) || (data7 === 2)) || (data7 === 3))){
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
return false;
}
if(!(((((((data9 === 1) || (data9 === 4)) || (data9 === 8)) || (data9 === 12)) || (data9 === 16)) || (data9 === 18)) || (data9 === 99))){
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
return false;
}
}
return errors === 0;
}


function validate17(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
return false;
}
if(200 !== data0){
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
if(!(validate18(data.data))){
errors++;
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/SwitchCardNetworkSuccess"] = validate20;

function validate22(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.infoMessage !== undefined){
const _errs1 = errors;
if(typeof data.infoMessage !== "string"){
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}


function validate21(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.successCount !== undefined){
let data0 = data.successCount;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
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
if(!(validate22(data2[i0]))){
errors++;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
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
return false;
}
}
return errors === 0;
}


function validate20(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
return false;
}
if(200 !== data0){
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
if(!(validate21(data.data))){
errors++;
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/GetCardMonthUsageSuccess"] = validate25;

function validate26(data){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}


function validate25(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
return false;
}
if(200 !== data0){
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
if(!(validate26(data.data))){
errors++;
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/GetCardDayUsageSuccess"] = validate28;

function validate29(data){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}


function validate28(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
return false;
}
if(200 !== data0){
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
if(!(validate29(data.data))){
errors++;
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/SuccessCode"] = validate31;

function validate31(data){
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
return false;
}
if(200 !== data){
return false;
}
return errors === 0;
}

validators["/components/schemas/Failure"] = validate32;

function validate32(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
return false;
}
if(!((((data0 === 400) || (data0 === 403)) || (data0 === 404)) || (data0 === 500))){
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/Pool"] = validate33;

function validate33(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.upoolCode !== undefined){
const _errs1 = errors;
if(typeof data.upoolCode !== "string"){
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
return false;
}
if(!(((data3 === 1) || (data3 === 2)) || (data3 === 3))){
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
return false;
}
if(!((((data6 === 1) || (data6 === 3)) || (data6 === 6)) || (data6 === 12))){
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
return false;
}
}
else {
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
if(!(validate3(data9[i0]))){
errors++;
}
var valid1 = _errs21 === errors;
if(!valid1){
break;
}
}
}
else {
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
if(!(validate5(data.packageInfo))){
errors++;
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
return false;
}
if(!((((data12 === "KB") || (data12 === "MB")) || (data12 === "GB")) || (data12 === "TB"))){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(!((data15 === 1) || (data15 === 2))){
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/PoolCardStatusCount"] = validate36;

function validate36(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cardStatus !== undefined){
let data0 = data.cardStatus;
const _errs1 = errors;
if(!(typeof data0 == "number")){
return false;
}
if(!(((((((data0 === 1) || (data0 === 4)) || (data0 === 8)) || (data0 === 12)) || (data0 === 16)) || (data0 === 18)) || (data0 === 99))){
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/PoolPackage"] = validate37;

function validate37(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flowPackageType !== undefined){
let data0 = data.flowPackageType;
const _errs1 = errors;
if(!(typeof data0 == "number")){
return false;
}
if(!(((data0 === 1) || (data0 === 2)) || (data0 === 3))){
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
return false;
}
if(!(((data9 === 1) || (data9 === 2)) || (data9 === 3))){
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/PackageCharge"] = validate38;

function validate38(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.epiConfigCode !== undefined){
const _errs1 = errors;
if(typeof data.epiConfigCode !== "string"){
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
return false;
}
if(!(((data4 === 1) || (data4 === 2)) || (data4 === 3))){
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/PoolMonthUsage"] = validate39;

function validate39(data){
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/PoolDayUsage"] = validate40;

function validate40(data){
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/BatchCard"] = validate41;

function validate41(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operationCardStatus !== undefined){
let data0 = data.operationCardStatus;
const _errs1 = errors;
if(!(typeof data0 == "number")){
return false;
}
if(!((((data0 === 1) || (data0 === 2)) || (data0 === 3)) || (data0 === 4))){
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/Card"] = validate42;

function validate42(data){
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
return false;
}
}
else {
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
return false;
}
if(!((((data7 === 0) || (data7 === 1)) || (data7 === 2)) || (data7 === 3))){
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
return false;
}
if(!(((((((data9 === 1) || (data9 === 4)) || (data9 === 8)) || (data9 === 12)) || (data9 === 16)) || (data9 === 18)) || (data9 === 99))){
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/CardMonthUsage"] = validate43;

function validate43(data){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/CardDayUsage"] = validate44;

function validate44(data){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/SwitchCardNetworkRequest"] = validate45;

function validate45(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.iccids === undefined) && (missing0 = "iccids")) || ((data.switchOn === undefined) && (missing0 = "switchOn"))){
return false;
}
else {
if(data.iccids !== undefined){
let data0 = data.iccids;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 10){
return false;
}
else {
if(data0.length < 1){
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/SwitchCardNetworkResult"] = validate46;

function validate46(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.successCount !== undefined){
let data0 = data.successCount;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
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
if(!(validate22(data2[i0]))){
errors++;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/SwitchCardNetworkError"] = validate48;

function validate48(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.infoMessage !== undefined){
const _errs1 = errors;
if(typeof data.infoMessage !== "string"){
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/CardStatus"] = validate49;

function validate49(data){
let errors = 0;
if(!(typeof data == "number")){
return false;
}
if(!(((((((data === 1) || (data === 4)) || (data === 8)) || (data === 12)) || (data === 16)) || (data === 18)) || (data === 99))){
return false;
}
return errors === 0;
}

validators["/components/schemas/Iccid"] = validate50;

function validate50(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/components/schemas/Month"] = validate51;

function validate51(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/components/schemas/Day"] = validate52;

function validate52(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1detail/get/parameters/0/schema"] = validate53;

function validate53(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1detail/get/responses/200/content/application~1json/schema"] = validate54;

function validate54(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate1(data))){
errors++;
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
errors++;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
errors++;
}
if(!((((data0 === 400) || (data0 === 403)) || (data0 === 404)) || (data0 === 500))){
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
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/parameters/0/schema"] = validate56;

function validate56(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/parameters/1/schema"] = validate57;

function validate57(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/responses/200/content/application~1json/schema"] = validate58;

function validate58(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate8(data))){
errors++;
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
errors++;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
errors++;
}
if(!((((data0 === 400) || (data0 === 403)) || (data0 === 404)) || (data0 === 500))){
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
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1getPoolDayUsage/get/parameters/0/schema"] = validate60;

function validate60(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1getPoolDayUsage/get/parameters/1/schema"] = validate61;

function validate61(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/paths/~1api~1v1~1pool~1getPoolDayUsage/get/responses/200/content/application~1json/schema"] = validate62;

function validate62(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate11(data))){
errors++;
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
errors++;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
errors++;
}
if(!((((data0 === 400) || (data0 === 403)) || (data0 === 404)) || (data0 === 500))){
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
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}

validators["/paths/~1api~1v1~1operation~1batch~1query~1status/get/parameters/0/schema"] = validate64;

function validate64(data){
let errors = 0;
if(typeof data !== "string"){
return false;
}
return errors === 0;
}

validators["/paths/~1api~1v1~1operation~1batch~1query~1status/get/responses/200/content/application~1json/schema"] = validate65;

function validate65(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate14(data))){
errors++;
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
errors++;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
errors++;
}
if(!((((data0 === 400) || (data0 === 403)) || (data0 === 404)) || (data0 === 500))){
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
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1detail/get/parameters/0/schema"] = validate67;

function validate67(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1detail/get/responses/200/content/application~1json/schema"] = validate68;

function validate68(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate17(data))){
errors++;
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
errors++;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
errors++;
}
if(!((((data0 === 400) || (data0 === 403)) || (data0 === 404)) || (data0 === 500))){
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
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1operation~1network/post/requestBody/content/application~1json/schema"] = validate70;

function validate70(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.iccids === undefined) && (missing0 = "iccids")) || ((data.switchOn === undefined) && (missing0 = "switchOn"))){
return false;
}
else {
if(data.iccids !== undefined){
let data0 = data.iccids;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 10){
return false;
}
else {
if(data0.length < 1){
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
return false;
}
}
else {
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
return false;
}
}
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1operation~1network/post/responses/200/content/application~1json/schema"] = validate71;

function validate71(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate20(data))){
errors++;
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
errors++;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
errors++;
}
if(!((((data0 === 400) || (data0 === 403)) || (data0 === 404)) || (data0 === 500))){
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
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1getCardMonthUsage/get/parameters/0/schema"] = validate73;

function validate73(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1getCardMonthUsage/get/parameters/1/schema"] = validate74;

function validate74(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1getCardMonthUsage/get/responses/200/content/application~1json/schema"] = validate75;

function validate75(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate25(data))){
errors++;
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
errors++;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
errors++;
}
if(!((((data0 === 400) || (data0 === 403)) || (data0 === 404)) || (data0 === 500))){
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
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1getCardDayUsage/get/parameters/0/schema"] = validate77;

function validate77(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1getCardDayUsage/get/parameters/1/schema"] = validate78;

function validate78(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/paths/~1api~1v1~1card~1getCardDayUsage/get/responses/200/content/application~1json/schema"] = validate79;

function validate79(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate28(data))){
errors++;
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
errors++;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
errors++;
}
if(!((((data0 === 400) || (data0 === 403)) || (data0 === 404)) || (data0 === 500))){
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
errors++;
return false;
}
else {
errors = _errs0;
}
return errors === 0;
}

return validators;
};
