//! A small keep-alive HTTP/1.1 client that measures the server and little of itself: prepared requests, one buffer a
//! connection, bodies counted and seldom looked at.

use std::io;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Room for the largest page of the product and its headers.
const ROOM: usize = 256 * 1024;

/// One connection that stays open.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    filled: usize,
}

/// The answer to the last request of a connection.
pub struct Answer<'a> {
    /// Status code.
    pub status: u16,
    head: &'a str,
    /// The body, uncompressed as long as no request asks for compression.
    pub body: &'a [u8],
}

impl Answer<'_> {
    /// The value of a header, by its lower-case name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

impl Connection {
    /// Connects.
    pub async fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: vec![0; ROOM],
            filled: 0,
        })
    }

    /// Sends a prepared request and waits for the whole answer.
    pub async fn send(&mut self, request: &[u8]) -> io::Result<Answer<'_>> {
        self.stream.write_all(request).await?;
        self.filled = 0;
        let head_end = loop {
            self.read_more().await?;
            if let Some(end) = end_of_head(&self.buffer[..self.filled]) {
                break end;
            }
        };
        let head = std::str::from_utf8(&self.buffer[..head_end]).map_err(io::Error::other)?;
        let (status, length) = status_and_length(head)?;
        let whole = head_end + length;
        if whole > ROOM {
            return Err(io::Error::other("an answer larger than any page"));
        }
        while self.filled < whole {
            self.read_more().await?;
        }
        let (head, body) = self.buffer[..whole].split_at(head_end);
        Ok(Answer {
            status,
            head: std::str::from_utf8(head).map_err(io::Error::other)?,
            body,
        })
    }

    async fn read_more(&mut self) -> io::Result<()> {
        match self.stream.read(&mut self.buffer[self.filled..]).await? {
            0 => Err(io::Error::other("the server closed the connection")),
            read => {
                self.filled += read;
                Ok(())
            }
        }
    }
}

fn end_of_head(bytes: &[u8]) -> Option<usize> {
    bytes
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .map(|place| place + 4)
}

fn status_and_length(head: &str) -> io::Result<(u16, usize)> {
    let status = head.get(9..12).and_then(|code| code.parse().ok());
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse().ok())?
    });
    // An answer without a body says nothing about its length.
    let status = status.ok_or_else(|| io::Error::other("not an HTTP answer"))?;
    Ok((status, length.unwrap_or(0)))
}

/// A GET of a page by the session of `token`.
pub fn get(path: &str, token: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: __Host-entracte={token}\r\n\r\n")
        .into_bytes()
}

/// A POST of a form by the session of `token`, as a browser sends it from a page of ours.
pub fn post(path: &str, token: &str, body: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\
         Cookie: __Host-entracte={token}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}
