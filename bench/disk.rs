//! How often a second this disk makes four kilobytes durable: the measure of every durable act.

use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::time::{Duration, Instant};

const BLOCK: usize = 4_096;
/// The file is written before it is measured, so that no block is allocated meanwhile.
const BLOCKS: u64 = 4_096;

/// `fdatasync` a second, one after the other, on the disk of `folder`.
pub fn syncs_per_second(folder: &Path, time: Duration) -> io::Result<f64> {
    let path = folder.join("fdatasync.probe");
    let file = std::fs::File::create(&path)?;
    let block = [0x5a; BLOCK];
    for place in 0..BLOCKS {
        file.write_all_at(&block, place * 4_096)?;
    }
    file.sync_all()?;
    let began = Instant::now();
    let mut syncs = 0_u32;
    while began.elapsed() < time {
        file.write_all_at(&block, u64::from(syncs) % BLOCKS * 4_096)?;
        file.sync_data()?;
        syncs += 1;
    }
    let rate = f64::from(syncs) / began.elapsed().as_secs_f64();
    std::fs::remove_file(&path)?;
    Ok(rate)
}
