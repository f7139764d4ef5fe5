//! The overview as a visitor gets it: session, access, filter, totals, rows, template.

use crate::Failure;
use crate::http::{self, Connection};
use crate::lists;
use crate::load::{self, Load};
use crate::people::{self, Visitor};
use crate::report::{Report, Target};
use crate::served::Served;
use bytes::Bytes;
use std::sync::Arc;
use std::time::Duration;

/// Connections that stay open.
const CLIENTS: usize = 32;
/// Different employers asked for.
const EMPLOYERS: usize = 256;
/// Pairs of rounds; the middle ratio counts, so that a neighbour on the machine disturbs one of them at most.
const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_secs(3);
/// Requests of which the middle time is taken.
const SINGLE: usize = 300;

/// Measures all of it.
pub async fn measure(served: &Served, sizes: &[u32], report: &mut Report) -> Result<(), Failure> {
    let ordinary = visitors(served, people::ordinary(sizes, EMPLOYERS), 0).await?;
    let drawn = visitors(served, people::by_size(sizes, EMPLOYERS), EMPLOYERS).await?;
    println!("\nOverview, {CLIENTS} connections, uncompressed, {EMPLOYERS} employers\n");
    let of_ordinary = ratio(
        served,
        overviews(&ordinary),
        "20 to 60 requests",
        0.12,
        report,
    )
    .await?;
    ratio(served, overviews(&drawn), "drawn by size", 0.09, report).await?;
    lists::measure(served, &ordinary[..lists::EMPLOYERS], report).await?;
    let largest = visitors(served, vec![0], 2 * EMPLOYERS).await?;
    println!("\nOne connection\n");
    depth(served, &ordinary, &largest[0], report).await?;
    report.hold(
        "largest page, bytes before compression",
        load::count(of_ordinary.largest),
        "bytes",
        Target::AtMost(100_000.0),
    );
    Ok(())
}

async fn visitors(
    served: &Served,
    ranks: Vec<usize>,
    first: usize,
) -> Result<Vec<Visitor>, Failure> {
    let employers = ranks.into_iter().map(people::employer).collect();
    people::sign_in(&served.app.db, employers, first, served.app.clock.now()).await
}

fn overviews(visitors: &[Visitor]) -> Vec<Asked> {
    let asked = visitors.iter();
    let asked = asked.map(|visitor| (overview(visitor), visitor.token.clone()));
    asked.collect()
}

fn overview(visitor: &Visitor) -> String {
    format!("/employers/{}/overview", visitor.employer.digits())
}

/// A page and the cookie of whoever asks for it.
pub type Asked = (String, String);

/// Throughput of the pages over throughput of the same bytes, rendered before.
pub async fn ratio(
    served: &Served,
    pages: Vec<Asked>,
    whose: &str,
    target: f64,
    report: &mut Report,
) -> Result<Load, Failure> {
    let asked: Vec<_> = pages
        .iter()
        .map(|(path, token)| http::get(path, token))
        .collect();
    let bytes = bodies(served, &asked).await?;
    let mean = bytes.iter().map(Bytes::len).sum::<usize>() / bytes.len();
    *served.rendered.write().map_err(|_| "a poisoned lock")? = bytes;
    let rendered: Vec<_> = pages
        .iter()
        .enumerate()
        .map(|(place, (_, token))| http::get(&format!("/bench/pages/{place}"), token))
        .collect();
    let (asked, rendered) = (Arc::new(asked), Arc::new(rendered));
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let page = load::repeat(served.address, &asked, CLIENTS, ROUND, 200).await?;
        let before = load::repeat(served.address, &rendered, CLIENTS, ROUND, 200).await?;
        rounds.push((page.per_second / before.per_second, page, before));
    }
    rounds.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (ratio, page, before) = rounds.swap_remove(ROUNDS / 2);
    report.tell(&format!("pages, {whose}"), page.per_second, "/s");
    report.tell("  half of them within", page.p50, "ms");
    report.tell("  99 in 100 within", page.p99, "ms");
    report.tell("  bytes of a page, mean", load::count(mean), "bytes");
    report.tell("  processor time, client included", page.processor, "µs");
    report.tell("  the same bytes, pre-rendered", before.per_second, "/s");
    report.tell("  processor time, client included", before.processor, "µs");
    let what = format!("page_ratio, {whose}");
    report.hold(&what, ratio, "", Target::AtLeast(target));
    Ok(page)
}

async fn bodies(served: &Served, requests: &[Vec<u8>]) -> Result<Vec<Bytes>, Failure> {
    let mut connection = Connection::open(served.address).await?;
    let mut bodies = Vec::with_capacity(requests.len());
    for request in requests {
        let answer = connection.send(request).await?;
        if answer.status != 200 {
            return Err(format!("a page answered {}", answer.status).into());
        }
        bodies.push(Bytes::copy_from_slice(answer.body));
    }
    Ok(bodies)
}

/// The first page of the largest employer against ordinary ones; its pages deep in the list against its second.
async fn depth(
    served: &Served,
    ordinary: &[Visitor],
    largest: &Visitor,
    report: &mut Report,
) -> Result<(), Failure> {
    let address = served.address;
    let of_ordinary: Vec<_> = (0..SINGLE)
        .map(|place| &ordinary[place % ordinary.len()])
        .map(|visitor| http::get(&overview(visitor), &visitor.token))
        .collect();
    let same = |path: &str| vec![http::get(path, &largest.token); SINGLE];
    let first = overview(largest);
    let cold = load::in_turns(address, &of_ordinary[..1], &same(&first)[..1]).await?;
    let [usual, of_largest] = load::in_turns(address, &of_ordinary, &same(&first)).await?;
    report.tell("first page, 20 to 60 requests", usual.p50, "ms");
    report.tell("first page of the largest, first time", cold[1].p50, "ms");
    report.tell("first page of the largest", of_largest.p50, "ms");
    let times = of_largest.p50 / usual.p50;
    report.hold(
        "first page, largest over ordinary",
        times,
        "×",
        Target::AtMost(3.0),
    );
    let all = format!("{first}?searched=yes");
    let second = link(served, &all, largest, "after=").await?;
    let last = format!("{all}&last=yes");
    let before_last = link(served, &last, largest, "before=").await?;
    let [shallow, deep] = load::in_turns(address, &same(&second), &same(&before_last)).await?;
    report.tell("second page of the largest", shallow.p50, "ms");
    report.tell("last page but one of the largest", deep.p50, "ms");
    let times = deep.p50 / shallow.p50;
    report.hold(
        "next and previous page, deepest over second",
        times,
        "×",
        Target::AtMost(1.5),
    );
    Ok(())
}

/// The address of the link on the page `path` that holds `mark`.
async fn link(
    served: &Served,
    path: &str,
    visitor: &Visitor,
    mark: &str,
) -> Result<String, Failure> {
    let request = http::get(path, &visitor.token);
    let page = bodies(served, &[request]).await?.remove(0);
    let page = std::str::from_utf8(&page)?;
    let found = page
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .find(|address| address.contains(mark));
    let found = found.ok_or_else(|| format!("no link with {mark} on {path}"))?;
    Ok(found.replace("&#38;", "&").replace("&amp;", "&"))
}
