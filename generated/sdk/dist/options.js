// Generated from generated/sdk/options.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

export {};
