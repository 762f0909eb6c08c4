/** Names that mean a secret nearly everywhere, for an API of which nobody has said what is secret. */
export const COMMON_SECRETS: readonly string[] = [
  ...['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key', 'x-auth-token'],
  ...['password', 'passwd', 'secret', 'client_secret', 'clientSecret', 'private_key', 'privateKey'],
  ...['token', 'access_token', 'accessToken', 'refresh_token', 'refreshToken', 'id_token', 'idToken'],
  ...['api_key', 'apiKey', 'app_key', 'appKey', 'access_key', 'accessKey', 'sign', 'signature', 'session_id'],
];
