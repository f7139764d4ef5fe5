//! Closed-loop load: so many clients, each sending its next request as soon as the last was answered.

use crate::http::Connection;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// In which Linux counts processor time for programs.
const TICKS_A_SECOND: f64 = 100.0;

/// What a round of load gave.
#[derive(Debug, Clone, Default)]
pub struct Load {
    /// Answers a second.
    pub per_second: f64,
    /// Milliseconds, half of the answers were quicker.
    pub p50: f64,
    /// Milliseconds, 99 in a hundred answers were quicker.
    pub p99: f64,
    /// Bytes of the largest body.
    pub largest: usize,
    /// Microseconds of processor time an answer cost this process, the client included.
    pub processor: f64,
}

/// Sends the prepared requests round and round from `clients` connections for `time`; every answer must have `status`.
pub async fn repeat(
    address: SocketAddr,
    requests: &Arc<Vec<Vec<u8>>>,
    clients: usize,
    time: Duration,
    status: u16,
) -> io::Result<Load> {
    let (began, worked_before) = (Instant::now(), processor_time()?);
    let running: Vec<_> = (0..clients)
        .map(|client| {
            let requests = Arc::clone(requests);
            tokio::spawn(async move {
                // Clients begin at different places, so that they do not ask for the same page at once.
                let first = client * requests.len() / clients;
                let places = (0..requests.len()).cycle().skip(first);
                one_client(address, &requests, places, began + time, status).await
            })
        })
        .collect();
    let mut all = Vec::new();
    let mut largest = 0;
    for client in running {
        let (times, size) = client.await.map_err(io::Error::other)??;
        all.extend(times);
        largest = largest.max(size);
    }
    let worked = processor_time()? - worked_before;
    let answers = count(all.len());
    Ok(Load {
        processor: worked * 1e6 / answers,
        ..summary(all, began.elapsed(), largest)
    })
}

/// Seconds all processors together have worked for this process.
fn processor_time() -> io::Result<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // The name in brackets may hold spaces; the user and system times are the 12th and 13th words after it.
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(11).take(2);
    let ticks: f64 = ticks.filter_map(|word| word.parse::<f64>().ok()).sum();
    Ok(ticks / TICKS_A_SECOND)
}

async fn one_client(
    address: SocketAddr,
    requests: &[Vec<u8>],
    places: impl Iterator<Item = usize>,
    until: Instant,
    status: u16,
) -> io::Result<(Vec<Duration>, usize)> {
    let mut connection = Connection::open(address).await?;
    let mut times = Vec::new();
    let mut largest = 0;
    for place in places {
        let sent = Instant::now();
        if sent >= until {
            break;
        }
        let answer = connection.send(&requests[place]).await?;
        if answer.status != status {
            return Err(unexpected(answer.status, &requests[place]));
        }
        largest = largest.max(answer.body.len());
        times.push(sent.elapsed());
    }
    Ok((times, largest))
}

/// Sends each prepared request once, shared out among `clients` connections, until `time` is over or all are sent; gives
/// their places with the address each was answered with, and the summary.
pub async fn once_each(
    address: SocketAddr,
    requests: &Arc<Vec<Vec<u8>>>,
    clients: usize,
    time: Duration,
    status: u16,
) -> io::Result<(Vec<(usize, String)>, Load)> {
    let began = Instant::now();
    let running: Vec<_> = (0..clients)
        .map(|client| {
            let requests = Arc::clone(requests);
            tokio::spawn(async move {
                let mut connection = Connection::open(address).await?;
                let (mut done, mut times) = (Vec::new(), Vec::new());
                for place in (client..requests.len()).step_by(clients) {
                    let sent = Instant::now();
                    if sent >= began + time {
                        return Ok((done, times));
                    }
                    let answer = connection.send(&requests[place]).await?;
                    if answer.status != status {
                        return Err(unexpected(answer.status, &requests[place]));
                    }
                    let location = answer.header("location").unwrap_or_default().to_owned();
                    done.push((place, location));
                    times.push(sent.elapsed());
                }
                Ok((done, times))
            })
        })
        .collect();
    let (mut all, mut times) = (Vec::new(), Vec::new());
    for client in running {
        let (done, of_client) = client.await.map_err(io::Error::other)??;
        all.extend(done);
        times.extend(of_client);
    }
    let load = summary(times, began.elapsed(), 0);
    Ok((all, load))
}

/// Sends two lists of requests in turns on one connection, so that both meet the same machine.
pub async fn in_turns(
    address: SocketAddr,
    one: &[Vec<u8>],
    other: &[Vec<u8>],
) -> io::Result<[Load; 2]> {
    let mut connection = Connection::open(address).await?;
    let mut times = [Vec::new(), Vec::new()];
    for pair in one.iter().zip(other) {
        for (request, times) in [pair.0, pair.1].into_iter().zip(&mut times) {
            let sent = Instant::now();
            let answer = connection.send(request).await?;
            if answer.status != 200 {
                return Err(unexpected(answer.status, request));
            }
            times.push(sent.elapsed());
        }
    }
    // One after the other: what a second would hold is not asked.
    Ok(times.map(|times| summary(times, Duration::ZERO, 0)))
}

fn summary(mut times: Vec<Duration>, took: Duration, largest: usize) -> Load {
    times.sort_unstable();
    let at = |share: usize| {
        let place = (times.len() * share / 100).min(times.len().saturating_sub(1));
        times
            .get(place)
            .map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
    };
    Load {
        per_second: count(times.len()) / took.as_secs_f64().max(f64::EPSILON),
        p50: at(50),
        p99: at(99),
        largest,
        processor: 0.0,
    }
}

/// A count as a number to divide by.
pub fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}

fn unexpected(status: u16, request: &[u8]) -> io::Error {
    let line = request.split(|byte| *byte == b'\r').next();
    let line = String::from_utf8_lossy(line.unwrap_or_default()).into_owned();
    io::Error::other(format!("{status} for {line}"))
}
