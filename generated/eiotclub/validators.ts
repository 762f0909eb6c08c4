// Written by "lockstep generate" from specs/eiotclub/openapi.yaml. Do not edit: change the spec and generate again.
// @ts-nocheck: compiled by Ajv
import type { CreateValidators } from 'lockstep';

export const createValidators: CreateValidators = (runtime) => {
const validators = {};

validators["/components/schemas/BaseRequest"] = validate1;
const func0 = runtime.pattern;
const pattern0 = func0("^[0-9A-F]{40}$", "u");

function validate1(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.appkey === undefined) && (missing0 = "appkey")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.sign === undefined) && (missing0 = "sign"))){
return false;
}
else {
if(data.appkey !== undefined){
const _errs1 = errors;
if(typeof data.appkey !== "string"){
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
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 > 9999999999 || isNaN(data1)){
return false;
}
else {
if(data1 < 1000000000 || isNaN(data1)){
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
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 > 99999 || isNaN(data2)){
return false;
}
else {
if(data2 < 10000 || isNaN(data2)){
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
return false;
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
}
else {
return false;
}
}
return errors === 0;
}

validators["/components/schemas/ListPoolRecordsRequest"] = validate2;
const pattern2 = func0("^[^,]+(,[^,]+)*$", "u");
const pattern5 = func0("^-?\\d+(,-?\\d+)*$", "u");

function validate2(data){
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.appkey === undefined) && (missing0 = "appkey")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.sign === undefined) && (missing0 = "sign"))){
return false;
}
else {
if(data.appkey !== undefined){
const _errs3 = errors;
if(typeof data.appkey !== "string"){
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
return false;
}
if(errors === _errs5){
if(typeof data1 == "number"){
if(data1 > 9999999999 || isNaN(data1)){
return false;
}
else {
if(data1 < 1000000000 || isNaN(data1)){
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
return false;
}
if(errors === _errs7){
if(typeof data2 == "number"){
if(data2 > 99999 || isNaN(data2)){
return false;
}
else {
if(data2 < 10000 || isNaN(data2)){
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
return false;
}
}
else {
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
return false;
}
else {
if(data.pool_object_id !== undefined){
let data4 = data.pool_object_id;
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(errors === _errs45){
if(typeof data15 == "number"){
if(data15 < 1 || isNaN(data15)){
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
return false;
}
if(errors === _errs47){
if(typeof data16 == "number"){
if(data16 > 1000 || isNaN(data16)){
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
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
return false;
}
}
var valid0 = _errs11 === errors;
}
return errors === 0;
}

validators["/components/schemas/ListPackageOrdersRequest"] = validate3;
const pattern7 = func0("^\\d{19,20}$", "u");
const pattern8 = func0("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
const pattern13 = func0("^[0-2](,[0-2])*$", "u");

function validate3(data){
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.appkey === undefined) && (missing0 = "appkey")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.sign === undefined) && (missing0 = "sign"))){
return false;
}
else {
if(data.appkey !== undefined){
const _errs3 = errors;
if(typeof data.appkey !== "string"){
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
return false;
}
if(errors === _errs5){
if(typeof data1 == "number"){
if(data1 > 9999999999 || isNaN(data1)){
return false;
}
else {
if(data1 < 1000000000 || isNaN(data1)){
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
return false;
}
if(errors === _errs7){
if(typeof data2 == "number"){
if(data2 > 99999 || isNaN(data2)){
return false;
}
else {
if(data2 < 10000 || isNaN(data2)){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(!(((data5 === 0) || (data5 === 1)) || (data5 === 2))){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(errors === _errs27){
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
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
return false;
}
if(errors === _errs29){
if(typeof data10 == "number"){
if(data10 < 1 || isNaN(data10)){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(!((data13 === "") || (data13 === "createDateDesc"))){
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
return false;
}
}
else {
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
return false;
}
}
var valid0 = _errs11 === errors;
}
return errors === 0;
}

validators["/components/schemas/ListPoolRecordsSuccess"] = validate4;
const func14 = runtime.ucs2length;
const formats0 = runtime.formats.int64;

function validate5(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.list === undefined) && (missing0 = "list")){
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
return false;
}
else {
if(data1.pool_record_id !== undefined){
let data2 = data1.pool_record_id;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
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
return false;
}
}
else {
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
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 > 3 || isNaN(data6)){
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
return false;
}
if(errors === _errs20){
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
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
return false;
}
if(errors === _errs22){
if(typeof data10 == "number"){
if(!(formats0.validate(data10))){
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
return false;
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


function validate4(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.data === undefined) && (missing0 = "data"))){
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
return false;
}
if("200" !== data0){
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
if(data.data !== undefined){
const _errs5 = errors;
if(!(validate5(data.data))){
errors++;
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

validators["/components/schemas/PoolRecordPage"] = validate7;

function validate7(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.list === undefined) && (missing0 = "list")){
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
return false;
}
else {
if(data1.pool_record_id !== undefined){
let data2 = data1.pool_record_id;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
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
return false;
}
}
else {
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
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 > 3 || isNaN(data6)){
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
return false;
}
if(errors === _errs20){
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
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
return false;
}
if(errors === _errs22){
if(typeof data10 == "number"){
if(!(formats0.validate(data10))){
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
return false;
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

validators["/components/schemas/PoolRecord"] = validate8;

function validate8(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.pool_record_id === undefined) && (missing0 = "pool_record_id")) || ((data.order_no === undefined) && (missing0 = "order_no"))) || ((data.out_trade_no === undefined) && (missing0 = "out_trade_no"))) || ((data.pool_type_code === undefined) && (missing0 = "pool_type_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))) || ((data.expire_timestamp === undefined) && (missing0 = "expire_timestamp"))) || ((data.active_timestamp === undefined) && (missing0 = "active_timestamp"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.used === undefined) && (missing0 = "used"))) || ((data.create_at === undefined) && (missing0 = "create_at"))){
return false;
}
else {
if(data.pool_record_id !== undefined){
let data0 = data.pool_record_id;
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
if(data.order_no !== undefined){
const _errs3 = errors;
if(typeof data.order_no !== "string"){
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
return false;
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
if(valid0){
if(data.pool_type_code !== undefined){
const _errs7 = errors;
if(typeof data.pool_type_code !== "string"){
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
return false;
}
if(errors === _errs9){
if(typeof data4 == "number"){
if(data4 > 3 || isNaN(data4)){
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
return false;
}
if(errors === _errs15){
if(typeof data7 == "number"){
if(!(formats0.validate(data7))){
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
return false;
}
if(errors === _errs17){
if(typeof data8 == "number"){
if(!(formats0.validate(data8))){
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/ListPackageOrdersSuccess"] = validate9;

function validate10(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((data.packageName === undefined) && (missing0 = "packageName")) || ((data.iccid === undefined) && (missing0 = "iccid"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.createDate === undefined) && (missing0 = "createDate"))) || ((data.startDate === undefined) && (missing0 = "startDate"))) || ((data.endDate === undefined) && (missing0 = "endDate"))) || ((data.flowTotal === undefined) && (missing0 = "flowTotal"))) || ((data.gzhPackageName === undefined) && (missing0 = "gzhPackageName"))) || ((data.totalActive === undefined) && (missing0 = "totalActive"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.orderId === undefined) && (missing0 = "orderId"))) || ((data.packageCode === undefined) && (missing0 = "packageCode"))) || ((data.renew === undefined) && (missing0 = "renew"))) || ((data.packageType === undefined) && (missing0 = "packageType"))) || ((data.isRefund === undefined) && (missing0 = "isRefund"))) || ((data.periodType === undefined) && (missing0 = "periodType"))) || ((data.updateDate === undefined) && (missing0 = "updateDate"))) || ((data.flowRemain === undefined) && (missing0 = "flowRemain"))) || ((data.flowUsageBytes === undefined) && (missing0 = "flowUsageBytes"))){
return false;
}
else {
if(data.packageName !== undefined){
const _errs1 = errors;
if(typeof data.packageName !== "string"){
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
if(data.state !== undefined){
let data2 = data.state;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
return false;
}
if(!(((data2 === 0) || (data2 === 1)) || (data2 === 2))){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(!((data13 === 0) || (data13 === 1))){
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
return false;
}
if(!(((data14 === 2) || (data14 === 3)) || (data14 === 4))){
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
return false;
}
if(!((data15 === 0) || (data15 === 1))){
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
return false;
}
if(!((data16 === 1) || (data16 === 2))){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(errors === _errs46){
if(typeof data20 == "number"){
if(!(formats0.validate(data20))){
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
return false;
}
}
return errors === 0;
}


function validate9(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.total === undefined) && (missing0 = "total"))){
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
return false;
}
if("200" !== data0){
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
if(data.data !== undefined){
let data2 = data.data;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate10(data2[i0]))){
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
if(valid0){
if(data.total !== undefined){
let data4 = data.total;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/PackageOrder"] = validate12;

function validate12(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((data.packageName === undefined) && (missing0 = "packageName")) || ((data.iccid === undefined) && (missing0 = "iccid"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.createDate === undefined) && (missing0 = "createDate"))) || ((data.startDate === undefined) && (missing0 = "startDate"))) || ((data.endDate === undefined) && (missing0 = "endDate"))) || ((data.flowTotal === undefined) && (missing0 = "flowTotal"))) || ((data.gzhPackageName === undefined) && (missing0 = "gzhPackageName"))) || ((data.totalActive === undefined) && (missing0 = "totalActive"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.orderId === undefined) && (missing0 = "orderId"))) || ((data.packageCode === undefined) && (missing0 = "packageCode"))) || ((data.renew === undefined) && (missing0 = "renew"))) || ((data.packageType === undefined) && (missing0 = "packageType"))) || ((data.isRefund === undefined) && (missing0 = "isRefund"))) || ((data.periodType === undefined) && (missing0 = "periodType"))) || ((data.updateDate === undefined) && (missing0 = "updateDate"))) || ((data.flowRemain === undefined) && (missing0 = "flowRemain"))) || ((data.flowUsageBytes === undefined) && (missing0 = "flowUsageBytes"))){
return false;
}
else {
if(data.packageName !== undefined){
const _errs1 = errors;
if(typeof data.packageName !== "string"){
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
if(data.state !== undefined){
let data2 = data.state;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
return false;
}
if(!(((data2 === 0) || (data2 === 1)) || (data2 === 2))){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(!((data13 === 0) || (data13 === 1))){
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
return false;
}
if(!(((data14 === 2) || (data14 === 3)) || (data14 === 4))){
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
return false;
}
if(!((data15 === 0) || (data15 === 1))){
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
return false;
}
if(!((data16 === 1) || (data16 === 2))){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(errors === _errs46){
if(typeof data20 == "number"){
if(!(formats0.validate(data20))){
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
return false;
}
}
return errors === 0;
}

validators["/components/schemas/Failure"] = validate13;

function validate13(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!((((((data0 === "4001") || (data0 === "4002")) || (data0 === "4003")) || (data0 === "4004")) || (data0 === "4005")) || (data0 === "4006"))){
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
}
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/components/schemas/Iccid"] = validate14;

function validate14(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/components/schemas/ZonelessDateTime"] = validate15;

function validate15(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern8.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/components/schemas/DateTimeBound"] = validate16;

function validate16(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern8.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/components/schemas/TimestampBound"] = validate17;

function validate17(data){
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
return false;
}
return errors === 0;
}

validators["/components/schemas/TextList"] = validate18;

function validate18(data){
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

validators["/components/schemas/IntegerList"] = validate19;

function validate19(data){
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

validators["/paths/~1api~1v3~1pool~1record~1list/post/requestBody/content/application~1json/schema"] = validate20;

function validate20(data){
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.appkey === undefined) && (missing0 = "appkey")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.sign === undefined) && (missing0 = "sign"))){
return false;
}
else {
if(data.appkey !== undefined){
const _errs3 = errors;
if(typeof data.appkey !== "string"){
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
return false;
}
if(errors === _errs5){
if(typeof data1 == "number"){
if(data1 > 9999999999 || isNaN(data1)){
return false;
}
else {
if(data1 < 1000000000 || isNaN(data1)){
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
return false;
}
if(errors === _errs7){
if(typeof data2 == "number"){
if(data2 > 99999 || isNaN(data2)){
return false;
}
else {
if(data2 < 10000 || isNaN(data2)){
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
return false;
}
}
else {
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
return false;
}
else {
if(data.pool_object_id !== undefined){
let data4 = data.pool_object_id;
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(errors === _errs45){
if(typeof data15 == "number"){
if(data15 < 1 || isNaN(data15)){
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
return false;
}
if(errors === _errs47){
if(typeof data16 == "number"){
if(data16 > 1000 || isNaN(data16)){
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
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
return false;
}
}
var valid0 = _errs11 === errors;
}
return errors === 0;
}

validators["/paths/~1api~1v3~1pool~1record~1list/post/responses/200/content/application~1json/schema"] = validate21;

function validate21(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate4(data))){
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
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
errors++;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(typeof data0 !== "string"){
errors++;
}
if(!((((((data0 === "4001") || (data0 === "4002")) || (data0 === "4003")) || (data0 === "4004")) || (data0 === "4005")) || (data0 === "4006"))){
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

validators["/paths/~1api~1v3~1package~1packageOrderRecord/post/requestBody/content/application~1json/schema"] = validate23;

function validate23(data){
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.appkey === undefined) && (missing0 = "appkey")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.sign === undefined) && (missing0 = "sign"))){
return false;
}
else {
if(data.appkey !== undefined){
const _errs3 = errors;
if(typeof data.appkey !== "string"){
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
return false;
}
if(errors === _errs5){
if(typeof data1 == "number"){
if(data1 > 9999999999 || isNaN(data1)){
return false;
}
else {
if(data1 < 1000000000 || isNaN(data1)){
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
return false;
}
if(errors === _errs7){
if(typeof data2 == "number"){
if(data2 > 99999 || isNaN(data2)){
return false;
}
else {
if(data2 < 10000 || isNaN(data2)){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(!(((data5 === 0) || (data5 === 1)) || (data5 === 2))){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(errors === _errs27){
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
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
return false;
}
if(errors === _errs29){
if(typeof data10 == "number"){
if(data10 < 1 || isNaN(data10)){
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
return false;
}
}
else {
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
return false;
}
}
else {
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
return false;
}
if(!((data13 === "") || (data13 === "createDateDesc"))){
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
return false;
}
}
else {
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
return false;
}
}
var valid0 = _errs11 === errors;
}
return errors === 0;
}

validators["/paths/~1api~1v3~1package~1packageOrderRecord/post/responses/200/content/application~1json/schema"] = validate24;

function validate24(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate9(data))){
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
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
errors++;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs5 = errors;
if(typeof data0 !== "string"){
errors++;
}
if(!((((((data0 === "4001") || (data0 === "4002")) || (data0 === "4003")) || (data0 === "4004")) || (data0 === "4005")) || (data0 === "4006"))){
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
