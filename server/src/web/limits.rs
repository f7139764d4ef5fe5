//! Every limit of the HTTP door, named once. Edges are tested where the limit is applied.

use std::time::Duration;

/// Largest body of an ordinary form, bytes.
pub const FORM_BYTES_MAX: usize = 64 * 1024;
/// Largest body of a form with files, bytes: the files and the fields around them.
pub const UPLOAD_BYTES_MAX: usize = domain::attachment::TAKEN_TOGETHER_BYTES_MAX + FORM_BYTES_MAX;
/// Bytes of files in memory at once, over all uploads; whoever comes later waits before being read.
/// Each is there several times for a moment (sent, encrypted, written): 256 MiB hold it all, measured.
pub const UPLOADS_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Time an upload waits for its turn.
pub const UPLOAD_TURN_TIME_MAX: Duration = Duration::from_secs(30);
/// Time without a single byte of an upload.
pub const UPLOAD_STALL_TIME_MAX: Duration = Duration::from_secs(10);
/// Time for a whole upload: 15 MiB over a slow telephone.
pub const UPLOAD_TIME_MAX: Duration = Duration::from_mins(2);
/// Time an upload may take to get going; from then on it is at any moment as far as it must be to end in time. Memory is
/// kept for what it announced, so whoever announces much and sends little is sent away first.
pub const UPLOAD_GRACE_TIME: Duration = Duration::from_secs(10);
/// Most fields a form may carry.
pub const FORM_FIELDS_MAX: usize = 200;
/// Largest request header block, bytes.
pub const HEADER_BYTES_MAX: usize = 16 * 1024;
/// Most request headers.
pub const HEADERS_MAX: usize = 64;
/// Longest request target, bytes.
pub const TARGET_BYTES_MAX: usize = 4 * 1024;
/// Time for the whole request header.
pub const HEADER_TIME_MAX: Duration = Duration::from_secs(10);
/// Time for the whole body of a form.
pub const BODY_TIME_MAX: Duration = Duration::from_secs(10);
/// Time for an answer to be made.
pub const HANDLER_TIME_MAX: Duration = Duration::from_secs(15);
/// Connections open at once.
pub const CONNECTIONS_MAX: usize = 16 * 1024;
/// Time given to running requests when the process is asked to stop.
pub const DRAIN_TIME_MAX: Duration = Duration::from_secs(10);
/// Bodies smaller than this are not worth compressing, bytes.
pub const COMPRESS_FROM: usize = 1024;
/// Rows on one page of a list, at most.
pub const PAGE_SIZE_MAX: u32 = 100;
/// Times a journalled reading is made when others read the same file at once.
pub const READING_TRIES_MAX: u32 = 5;
/// Times an act is made when others act on the same file at once.
pub const ACT_TRIES_MAX: u32 = 4;
