/** How long and how much a connection may ask of this process. Each bound ends a way of holding it up for nothing. */
export const serverLimits = {
  /** A caller that has not sent its headers by then is not going to: slow-header attacks end here. */
  headersTimeoutMs: 10_000,
  /** For the whole request, body included: 4 MiB in a minute is 70 KB/s. What an operation takes is not counted. */
  requestTimeoutMs: 60_000,
  /** How often node:http looks for connections that are over those two; what it is at most late by. */
  checkingIntervalMs: 2_000,
  /** Longer than the 60 s of the usual load balancers, so that it is they who close an idle connection, not we under a request. */
  keepAliveTimeoutMs: 65_000,
  /**
   * Who takes nothing of what it asked for in this time has gone without a word, or means harm: what waits for it is
   * memory. A stream is resumed by id (EVT-03). A quiet stream is not meant: it has nothing to take. What moved last is
   * seen at the first look only, so a reader is cut off after 15 to 30 s.
   */
  stalledReaderMs: 15_000,
  /** Request line and headers together; more is answered 431. */
  headerBytesMax: 16 * 1024,
  /** Connections of one service, idle ones included: streams and as many others. Each costs some 15 KiB. */
  connectionsMax: 20_000,
  /**
   * Connections that the system has taken and this process has not yet. Whoever finds no room there is not refused: its
   * packets are dropped, and it tries again after 1, 3, 7 and 15 s. The system's own limit (net.core.somaxconn) counts
   * where it is lower.
   */
  backlogMax: 8_192,
  /**
   * A tenant alone gets half (`FairShares`), and 512 requests take about half a second on two cores. More in the queue
   * would only wait longer.
   */
  requestsMax: 1_024,
  /** Streams that one process carries with memory to spare: measured at 2,000 with 175 MiB. Peers are told it. */
  streamsMax: 10_000,
  /** Parsed, a body takes several times its bytes: this much keeps a process of 1 GiB alive. Twice a body's limit at least. */
  bytesMax: 128 * 1024 * 1024,
} as const;
