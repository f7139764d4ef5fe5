//! `make bench`: the ratios of docs/ARCHITECTURE.md, all in one run, on generated data of national size.
//!
//! It links the product as a library and serves its own router through its own accept loop, with one route more: pages
//! rendered before, to compare with. Memory and start are those of the binary itself. Ends with an error when a target
//! is missed.

mod desk;
mod disk;
mod http;
mod lists;
mod load;
mod pages;
mod people;
mod postgres;
mod process;
mod report;
mod served;
mod submissions;

use people::Visitor;
use process::Process;
use report::{Report, Target};
use served::Served;
use server::commands::generate;
use server::synthetic::employer::sizes;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use storage::{Db, Keys, Settings};

/// What went wrong, in words.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// National size.
const REQUESTS: u32 = 2_000_000;
/// Seconds of submissions with one client and with 32.
const SUBMISSION_SECONDS: usize = 5;
/// Starts of which the middle one counts.
const STARTS: usize = 5;
/// Seconds of load while memory is watched.
const MEMORY_SECONDS: usize = 10;
/// Connections that read and that file meanwhile.
const READERS: usize = 168;
const FILERS: usize = 32;
/// More than were engaged for the submissions before.
const WORKERS_BEFORE: usize = 200_000;
/// Numbers of visitors: each part of the run signs its own people in.
const FIRST_READER: usize = 2_000;
const FIRST_FILER: usize = 4_000;

fn main() -> ExitCode {
    let requests = match requested() {
        Ok(requests) => requests,
        Err(error) => {
            eprintln!("bench: {error}");
            return ExitCode::FAILURE;
        }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    match runtime
        .map_err(Failure::from)
        .and_then(|it| it.block_on(run(requests)))
    {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

/// `--requests N`; cargo adds `--bench`.
fn requested() -> Result<u32, Failure> {
    let mut words = std::env::args().skip(1).filter(|word| word != "--bench");
    match (words.next().as_deref(), words.next()) {
        (None, _) => Ok(REQUESTS),
        (Some("--requests"), Some(number)) => Ok(number.parse()?),
        _ => Err("usage: bench [--requests N]".into()),
    }
}

async fn run(requests: u32) -> Result<bool, Failure> {
    let folder = tokio::task::spawn_blocking(move || data(requests)).await??;
    let keys = Keys::open_in(&folder.join("keys"))?;
    let settings = Settings::sqlite(folder.join("entracte.db"));
    let sizes = sizes(requests);
    let mut report = Report::default();
    machine(&folder, requests, &sizes, &mut report)?;

    start_and_rest(&folder, &mut report).await?;
    let served = Served::start(settings.clone(), &keys).await?;
    pages::measure(&served, &sizes, &mut report).await?;
    let filers = submissions::visitors(&served.app, &sizes, 1_000).await?;
    submit(served, &filers, &folder, &settings, &keys, &mut report).await?;
    under_load(&folder, &settings, &keys, &sizes, &mut report).await?;
    desk::on_sqlite(&folder, &keys, &mut report).await?;
    postgres::desk(&keys, &mut report).await?;
    std::fs::remove_dir_all(&folder)?;
    Ok(report.verdict())
}

/// A copy of the generated folder, so that every run begins with the same; the folder itself is kept under target/.
fn data(requests: u32) -> Result<PathBuf, Failure> {
    let cache = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
    let generated = cache.join(requests.to_string());
    if !generated.join("entracte.db").exists() {
        let unfinished = cache.join(format!("{requests}.unfinished"));
        let _ = std::fs::remove_dir_all(&unfinished);
        generate::fill(&unfinished, requests, 1, &mut |line| println!("{line}"))?;
        std::fs::rename(&unfinished, &generated)?;
    }
    let copy = cache.join("run");
    let _ = std::fs::remove_dir_all(&copy);
    std::fs::create_dir_all(copy.join("keys"))?;
    for name in ["entracte.db", "keys/encryption.key", "keys/mac.key"] {
        std::fs::copy(generated.join(name), copy.join(name))?;
    }
    // Written back before anything is measured.
    std::fs::File::open(copy.join("entracte.db"))?.sync_all()?;
    Ok(copy)
}

fn machine(
    folder: &Path,
    requests: u32,
    sizes: &[u32],
    report: &mut Report,
) -> Result<(), Failure> {
    println!("Machine and data\n");
    let cores = std::thread::available_parallelism()?.get();
    report.tell("cores", load::count(cores), "");
    report.tell("requests", f64::from(requests), "");
    report.tell("employers", load::count(sizes.len()), "");
    report.tell("requests of the largest employer", f64::from(sizes[0]), "");
    let bytes = std::fs::metadata(folder.join("entracte.db"))?.len();
    let mib = u32::try_from(bytes / (1 << 20))?;
    report.tell("database", f64::from(mib), "MiB");
    println!("  rate limits: none exist yet, so none are lifted");
    Ok(())
}

/// The binary: how soon it is ready, and what it holds before anybody comes.
async fn start_and_rest(folder: &Path, report: &mut Report) -> Result<(), Failure> {
    println!("\nThe binary\n");
    let mut starts = Vec::new();
    let mut rest = 0.0;
    for _ in 0..STARTS {
        let process = Process::start(folder)?;
        starts.push(process.ready_after.as_secs_f64() * 1_000.0);
        tokio::time::sleep(Duration::from_millis(500)).await;
        rest = process.memory()?.0;
    }
    starts.sort_by(f64::total_cmp);
    let middle = starts[STARTS / 2];
    report.hold("start to ready", middle, "ms", Target::AtMost(300.0));
    report.hold("memory at rest", rest, "MiB", Target::AtMost(60.0));
    Ok(())
}

/// Submissions on SQLite against the disk, every one of them found again, and PostgreSQL beside.
async fn submit(
    served: Served,
    filers: &[Visitor],
    folder: &Path,
    settings: &Settings,
    keys: &Keys,
    report: &mut Report,
) -> Result<(), Failure> {
    println!("\nSubmissions\n");
    let probe = Duration::from_secs(2);
    let before = disk::syncs_per_second(folder, probe)?;
    let measured =
        submissions::measure(&served, filers, SUBMISSION_SECONDS, "SQLite", report).await?;
    let ([alone, together], acknowledged) = measured;
    let after = disk::syncs_per_second(folder, probe)?;
    let disk = f64::midpoint(before, after);
    report.tell("fdatasync of the same disk", disk, "/s");
    report.hold(
        "submit_1, over fdatasync",
        alone / disk,
        "×",
        Target::AtLeast(0.45),
    );
    report.hold(
        "submit_32, over fdatasync",
        together / disk,
        "×",
        Target::AtLeast(2.0),
    );
    served.stop().await?;
    submissions::find_again(settings.clone(), keys, acknowledged, "SQLite", report).await?;
    let db = reopened(settings.clone(), keys.clone()).await?;
    postgres::measure(&db, filers, keys, SUBMISSION_SECONDS, report).await?;
    tokio::task::spawn_blocking(move || drop(db)).await?;
    Ok(())
}

async fn reopened(settings: Settings, keys: Keys) -> Result<Db, Failure> {
    Ok(tokio::task::spawn_blocking(move || Db::open(&settings, keys)).await??)
}

/// The binary under pages and submissions at once.
async fn under_load(
    folder: &Path,
    settings: &Settings,
    keys: &Keys,
    sizes: &[u32],
    report: &mut Report,
) -> Result<(), Failure> {
    println!("\nThe binary under load\n");
    let prepared = Served::start(settings.clone(), keys).await?;
    let app = Arc::clone(&prepared.app);
    let ranks = people::by_size(sizes, 512);
    let employers = ranks.into_iter().map(people::employer).collect();
    let readers = people::sign_in(&app.db, employers, FIRST_READER, app.clock.now()).await?;
    let filers = submissions::visitors(&app, sizes, FIRST_FILER).await?;
    let count = submissions::PREPARED_TOGETHER * MEMORY_SECONDS;
    let drafts = submissions::prepare(&app, filers, count, WORKERS_BEFORE).await?;
    drop(app);
    let pages: Vec<_> = readers
        .iter()
        .map(|reader| {
            let path = format!("/employers/{}/overview", reader.employer.digits());
            http::get(&path, &reader.token)
        })
        .collect();
    prepared.stop().await?;
    let process = Process::start(folder)?;
    let time = Duration::from_secs(u64::try_from(MEMORY_SECONDS)?);
    let (address, pages, forms) = (process.address, Arc::new(pages), drafts.requests());
    let reading = load::repeat(address, &pages, READERS, time, 200);
    let filing = load::once_each(address, &forms, FILERS, time, 303);
    let (read, filed) = tokio::try_join!(reading, filing)?;
    report.tell("pages, 168 connections", read.per_second, "/s");
    report.tell("submissions, 32 connections", filed.1.per_second, "/s");
    let (_, most) = process.memory()?;
    report.hold(
        "memory under load, at most",
        most,
        "MiB",
        Target::AtMost(256.0),
    );
    Ok(())
}
