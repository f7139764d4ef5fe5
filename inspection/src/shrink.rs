//! A picture made smaller while its rows arrive: each new pixel is the mean of those it stands for, so that the whole
//! large picture need not be held for it.

/// Longest side kept, pixels: an A4 sheet at 188 dots an inch, on which small print is still read.
pub const SIDE_MAX: usize = 2_200;

/// An upright picture of red, green and blue bytes.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: usize,
    /// Pixels down.
    pub height: usize,
    /// Three bytes a pixel, row by row.
    pub rgb: Vec<u8>,
}

/// Takes rows of a large picture, gives the small one.
pub struct Shrinker {
    from: (usize, usize),
    to: (usize, usize),
    /// The columns of the large picture that each new one stands for.
    columns: Vec<(usize, usize)>,
    sums: Vec<u32>,
    rows_in_sum: u32,
    seen: usize,
    rgb: Vec<u8>,
}

impl Shrinker {
    /// For a picture of that many pixels across and down.
    pub fn new(width: usize, height: usize) -> Self {
        let to = target(width, height);
        let columns = (0..to.0).map(|x| share(x, to.0, width)).collect();
        Self {
            from: (width, height),
            to,
            columns,
            sums: vec![0; to.0 * 3],
            rows_in_sum: 0,
            seen: 0,
            rgb: Vec::with_capacity(to.0 * to.1 * 3),
        }
    }

    /// The next row, three bytes a pixel.
    pub fn push(&mut self, row: &[u8]) {
        if self.seen == self.from.1 {
            return;
        }
        for (sum, (start, end)) in self.sums.chunks_exact_mut(3).zip(&self.columns) {
            for pixel in row[start * 3..end * 3].chunks_exact(3) {
                for channel in 0..3 {
                    sum[channel] += u32::from(pixel[channel]);
                }
            }
        }
        self.seen += 1;
        self.rows_in_sum += 1;
        let made = self.rgb.len() / (self.to.0 * 3);
        if self.seen == share(made, self.to.1, self.from.1).1 {
            self.finish_row();
        }
    }

    fn finish_row(&mut self) {
        for (sum, (start, end)) in self.sums.chunks_exact_mut(3).zip(&self.columns) {
            let pixels = u32::try_from(end - start).unwrap_or(1) * self.rows_in_sum;
            for channel in sum {
                // A mean of bytes is a byte.
                self.rgb
                    .push(u8::try_from((*channel + pixels / 2) / pixels).unwrap_or(u8::MAX));
                *channel = 0;
            }
        }
        self.rows_in_sum = 0;
    }

    /// The small picture; rows that never came are missing at its foot.
    pub fn finish(self) -> Picture {
        Picture {
            width: self.to.0,
            height: self.rgb.len() / (self.to.0 * 3),
            rgb: self.rgb,
        }
    }
}

/// The size it is brought to: never larger than it is.
fn target(width: usize, height: usize) -> (usize, usize) {
    let longest = width.max(height);
    if longest <= SIDE_MAX {
        return (width, height);
    }
    let scaled = |side: usize| (side * SIDE_MAX / longest).max(1);
    (scaled(width), scaled(height))
}

/// The stretch of `large` that place `at` of `small` stands for: every one belongs to exactly one place.
fn share(at: usize, small: usize, large: usize) -> (usize, usize) {
    (at * large / small, (at + 1) * large / small)
}
