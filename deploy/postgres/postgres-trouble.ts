/** Every way the embedded database can refuse to start, each with its own way out (CLI-04, CLI-09). */
export type PostgresTroubleCode =
  | 'port_taken'
  | 'disk_not_writable'
  | 'data_of_other_version'
  | 'data_of_other_owner'
  | 'not_a_data_folder'
  | 'folder_unreachable'
  | 'package_missing'
  | 'binaries_not_executable'
  | 'start_failed';

/**
 * Thrown by the launcher. `what` names the thing that is wrong, `wayOut` what a person can type or change. Neither
 * holds the database's password.
 */
export class PostgresTrouble extends Error {
  readonly code: PostgresTroubleCode;
  readonly what: string;
  readonly wayOut: string;

  constructor(code: PostgresTroubleCode, what: string, wayOut: string, options?: { cause?: unknown }) {
    super(`${what} ${wayOut}`, options);
    this.name = 'PostgresTrouble';
    this.code = code;
    this.what = what;
    this.wayOut = wayOut;
  }
}
