"""Writes the data sets beside this file with what other implementations make of them.

Run with Python 3.11, scipy 1.10.1, statsmodels 0.13.5 and R 4.2.2 (Rscript on the path), in this folder: python3 expected.py
"""

import datetime
import subprocess

import numpy as np
import pandas as pd
import scipy
import scipy.stats as st
import statsmodels
import statsmodels.api as sm
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW
from statsmodels.tsa.exponential_smoothing.ets import ETSModel
from statsmodels.tsa.holtwinters import ExponentialSmoothing

Z = st.norm.ppf(0.975)
HEAD = f"# Expected numbers by {{}}; scipy {scipy.__version__}, statsmodels {statsmodels.__version__}. Written by expected.py.\n"


def said(value):
    if isinstance(value, (list, tuple, np.ndarray)):
        return "[" + ", ".join(said(v) for v in value) + "]"
    if isinstance(value, str):
        return value
    value = float(value)
    if np.isinf(value):
        return ".inf" if value > 0 else "-.inf"
    text = repr(value)
    return text.replace("e+", "e").replace("e", ".0e") if "e" in text and "." not in text else text.replace("e+", "e")


def write(name, calls, rows):
    with open(name + ".yaml", "w", encoding="utf-8") as out:
        out.write(HEAD.format(calls))
        for row in rows:
            lines = [f"{key}: {said(value)}" for key, value in row.items()]
            out.write("- " + "\n  ".join(lines) + "\n")


def proportions():
    for name, hits, n in [
        ("none of one", 0, 1), ("one of one", 1, 1), ("none of ten", 0, 10), ("seven of ten", 7, 10), ("half of four", 2, 4),
        ("all of twelve", 12, 12), ("most of many", 98123, 100000), ("one of a million", 1, 1000000), ("a third", 33, 99),
    ]:
        r = st.binomtest(hits, n).proportion_ci(method="wilson")
        yield dict(name=name, hits=hits, n=n, value=hits / n, low=r.low, high=r.high)


def net_promoters():
    for name, p, a, d in [
        ("as usual", 60, 25, 15), ("one passive", 0, 1, 0), ("all promoters", 20, 0, 0), ("all detractors", 0, 0, 9), ("as many", 5, 0, 5),
        ("only passives", 0, 30, 0), ("three answers", 2, 0, 1), ("many", 512345, 300000, 187655), ("bad", 4, 9, 37),
    ]:
        w = DescrStatsW([100.0, 0.0, -100.0], weights=[p + 0.75, a + 1.5, d + 0.75])
        half = Z * w.std / np.sqrt(w.sum_weights)
        yield dict(name=name, promoters=p, passives=a, detractors=d, value=100 * (p - d) / (p + a + d),
                   low=max(-100, w.mean - half), high=min(100, w.mean + half))


SAMPLES = {
    "two": [1.5, 4.5],
    "all equal": [7.25] * 6,
    "negative": [-3, -8, -2.5, -11, -4],
    "huge": [1e15, 3e15, 2e15, 2.5e15, 1.2e15],
    "tiny": [1e-9, 3e-9, 2e-9, 8e-9],
    "hardly apart": [100.001, 100.002, 100.0015, 100.003, 100.0005],
    "one wild": [4, 5, 4, 6, 5, 4, 5, 40, 5, 6],
    "mostly the same": [3, 3, 3, 3, 3, 3, 9],
    "answers of one to five": [5, 4, 4, 2, 5, 3, 1, 5, 4, 4, 3, 5, 2, 4],
}


def means():
    for name, y in SAMPLES.items():
        w = DescrStatsW(y)
        low, high = w.tconfint_mean()
        yield dict(name=name, y=y, value=np.mean(y), low=low, high=high)


def outlying():
    for name, y in SAMPLES.items():
        y = np.array(y, dtype=float)
        mad = st.median_abs_deviation(y)
        mean = np.mean(np.abs(y - np.median(y)))
        unit = mad / 0.6745 if mad > 0 else mean / 0.7979
        yield dict(name=name, y=y, scores=(y - np.median(y)) / unit if unit > 0 else 0 * y)


def days(dates):
    return [datetime.date.fromisoformat(d).toordinal() for d in dates]


def months(first, count, day=1):
    year, month = first
    return [f"{year + (month - 1 + i) // 12}-{(month - 1 + i) % 12 + 1:02}-{day:02}" for i in range(count)]


RANDOM = np.random.RandomState(7)
COURSES = {
    "four rising": (months((2025, 1), 4), [1, 2, 3, 4]),
    "five rising": (months((2025, 1), 5), [1.5, 2.25, 3, 4.75, 5]),
    "seven": (months((2025, 1), 7), [2, 4, 3, 7, 5, 8, 9]),
    "ten without a trend": (months((2025, 1), 10), [5, 1, 8, 2, 9, 3, 7, 4, 6, 5.5]),
    "ten falling below zero": (months((2025, 1), 10), [9, 7.5, 8, 4, 2, 3, -1, -5, -4, -9]),
    "all equal": (months((2025, 1), 8), [4] * 8),
    "six with ties": (months((2025, 1), 6), [1, 1, 2, 2, 3, 3]),
    "with gaps": (months((2024, 1), 4) + months((2024, 9), 5) + months((2025, 11), 3), [10, 12, 11, 14, 15, 13, 17, 18, 16, 21, 24, 22]),
    "over a leap day": (["2024-02-2%d" % i for i in range(5, 10)] + ["2024-03-0%d" % i for i in range(1, 8)],
                        [1, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13]),
    "two years of leap days": (["2020-02-29", "2021-02-28", "2022-02-28", "2023-02-28", "2024-02-29"], [50, 51, 53, 52, 57]),
    "huge": (months((2024, 1), 14), [(1 + i * 0.1 + (i * 7 % 5) * 0.13) * 1e15 for i in range(14)]),
    "negative and tiny": (months((2024, 1), 13), [-1e-6 * (1 + (i * 5 % 13) / 10) for i in range(13)]),
    "one wild": (months((2024, 1), 12), [10, 11, 12, 13, 14, 900, 16, 17, 18, 19, 20, 21]),
    "scores with many ties": (months((2023, 1), 24), [3, 4, 3, 4, 4, 3, 4, 4, 5, 4, 4, 5, 4, 5, 4, 5, 5, 4, 5, 5, 5, 4, 5, 5]),
    "sixty of noise": (months((2020, 1), 60), list(np.round(RANDOM.normal(50, 4, 60), 3))),
}


def in_r(x, y):
    code = f"cat(format(cor.test(c({','.join(map(repr, x))}),c({','.join(map(repr, map(float, y)))}),method='kendall',exact=FALSE,continuity=TRUE)$p.value,digits=15))"
    return float(subprocess.run(["Rscript", "-e", code], capture_output=True, check=True, text=True).stdout)


def inverted(x, y):
    """The slopes that Kendall's exact test does not refute, found by trying one between each two neighbours."""
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    slopes = sorted((y[j] - y[i]) / (x[j] - x[i]) for i in range(len(x)) for j in range(i + 1, len(x)))
    edges = [-np.inf] + slopes + [np.inf]
    tries = [slopes[0] - 1] + [(a + b) / 2 for a, b in zip(slopes, slopes[1:])] + [slopes[-1] + 1]
    kept = [k for k, b in enumerate(tries) if b not in slopes and st.kendalltau(x, y - b * x, method="exact").pvalue >= 0.05]
    return edges[kept[0]], edges[kept[-1] + 1]


def slopes():
    for name, (dates, y) in COURSES.items():
        x = days(dates)
        sen = st.theilslopes(y, x, 0.95)
        if len(set(y)) == 1:
            p, low, high = 1, sen.low_slope, sen.high_slope
        elif len(x) <= 10 and len(set(y)) == len(y):
            p = st.kendalltau(x, y, method="exact").pvalue
            low, high = inverted(x, y)
        else:
            p, low, high = in_r(x, y), sen.low_slope, sen.high_slope
        yield dict(name=name, dates=dates, y=y, slope=sen.slope, low=low, high=high, chance=p)


STEPS = {
    "two and two": ([-2, -1], [1, 3], [0, 1], [9, 8]),
    "three and five": ([-3, -2, -1], [70.5, 71.2, 69.9], [0, 1, 2, 3, 4], [73, 74.1, 72.5, 75, 74.4]),
    "seven and four": (range(-7, 0), [5, 6, 5, 7, 6, 5, 6], range(4), [6, 5, 7, 6]),
    "huge means": ([-3, -2, -1], [1e15, 1.1e15, 1.05e15], [0, 1], [2e15, 2.1e15]),
    "a level change": (range(-8, 0), [1, 3, 2, 4, 3, 5, 4, 6], range(4), [9, 8, 10, 9]),
    "only the course": (range(-12, 0), [10.2, 10.9, 12.1, 12.8, 14.2, 15.1, 15.8, 17.2, 18.1, 18.8, 20.1, 21], range(6),
                        [22.1, 22.8, 24.2, 25.1, 25.9, 27]),
    "with gaps": ([-14, -13, -12, -9, -8, -5, -4, -2, -1], [40, 42, 41, 43, 40, 44, 43, 42, 45], [0, 3, 4, 7, 8], [39, 38, 40, 37, 38]),
    "in days": ([-d for d in range(300, 0, -30)], [-3, -2.5, -3.5, -2, -2.2, -3.1, -2.7, -2.9, -3.3, -2.4], [d for d in range(5, 160, 30)],
                [1, 0.5, 1.5, 0.7, 1.1, 0.9]),
    "huge": (range(-9, 0), [1e15 * (5 + (i * 7 % 4)) for i in range(9)], range(5), [1e15 * (12 + i % 3) for i in range(5)]),
    "long": (range(-120, 0), list(np.round(50 + np.cumsum(RANDOM.normal(0, 0.5, 120)), 3)), range(30), list(np.round(RANDOM.normal(58, 1, 30), 3))),
}


def steps():
    for name, (xb, yb, xa, ya) in STEPS.items():
        xb, xa = list(xb), list(xa)
        n = len(yb) + len(ya)
        if len(yb) >= 8 and len(ya) >= 4:
            x = np.array(xb + xa, dtype=float)
            lag = max(1, int(np.floor(4 * (n / 100) ** (2 / 9))))
            r = sm.OLS(np.array(yb + ya, dtype=float), np.column_stack([np.ones(n), x, x >= 0])).fit(
                cov_type="HAC", cov_kwds={"maxlags": lag, "use_correction": True}, use_t=True)
            change, (low, high), p, method = r.params[2], r.conf_int()[2], r.pvalues[2], "INTERRUPTED"
        else:
            low, high = CompareMeans(DescrStatsW(ya), DescrStatsW(yb)).tconfint_diff(usevar="unequal")
            change, p, method = np.mean(ya) - np.mean(yb), st.ttest_ind(ya, yb, equal_var=False).pvalue, "MEANS"
        yield dict(name=name, method=method, xBefore=xb, yBefore=yb, xAfter=xa, yAfter=ya, change=change, low=low, high=high, chance=p)


WAVY = [112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158, 133, 114, 140, 145, 150, 178,
        163, 172, 178, 199, 199, 184, 162, 146, 166]
QUARTERS = [30.5, 42.1, 27.7, 36.2, 33.8, 44.9, 29.3, 39.9, 35.1, 47.2, 33.0, 41.4, 39.5, 49.8]
RUNS = {
    "holt": ([10, 12, 13, 15, 14, 17, 19, 18, 21], 0.5, 0.3, 0, 1, 0),
    "holt, negative": ([-5, -7.5, -6, -9, -12, -10, -14, -13], 0.8, 0.1, 0, 1, 0),
    "damped": ([10, 12, 13, 15, 14, 17, 19, 18, 21], 0.45, 0.25, 0, 0.86, 0),
    "damped, all equal": ([6.5] * 9, 0.3, 0.2, 0, 0.9, 0),
    "huge": ([(3 + i * 0.4 + i * 7 % 5) * 1e14 for i in range(12)], 0.35, 0.15, 0, 0.94, 0),
    "months": (WAVY, 0.3, 0.1, 0.4, 1, 12),
    "damped months": (WAVY, 0.25, 0.3, 0.2, 0.92, 12),
    "quarters": (QUARTERS, 0.4, 0.2, 0.3, 1, 4),
    "damped quarters": (QUARTERS, 0.15, 0.05, 0.6, 0.8, 4),
}


def smoothings():
    for name, (y, a, b, g, phi, m) in RUNS.items():
        y = np.array(y, dtype=float)
        if m:
            one, two = y[:m].mean(), y[m:2 * m].mean()
            slope = (two - one) / m
            level = one - slope * (m + 1) / 2
            line = level + slope * np.arange(1, 2 * m + 1)
            season = (y[:2 * m] - line).reshape(2, m).mean(axis=0)
            series, more = y, dict(seasonal="add", seasonal_periods=m, initial_seasonal=season)
        else:
            series, level, slope, more = y[2:], y[1], y[1] - y[0], {}
        damped = phi < 1
        fit = ExponentialSmoothing(series, trend="add", damped_trend=damped, initialization_method="known", initial_level=level,
                                   initial_trend=slope, **more).fit(
            smoothing_level=a, smoothing_trend=b, **(dict(smoothing_seasonal=g) if m else {}), **(dict(damping_trend=phi) if damped else {}),
            optimized=False)
        h = 2 * m + 2 if m else 5
        model = ETSModel(pd.Series(series), error="add", trend="add", damped_trend=damped, **(dict(seasonal="add", seasonal_periods=m) if m else {}))
        params = [a, a * b] + ([g] if m else []) + ([phi] if damped else []) + [level, slope] + (list(season[::-1]) if m else [])
        done = model.smooth(np.array(params))
        variance = np.asarray(done.get_prediction(start=len(series), end=len(series) + h - 1).forecast_variance)
        ratio = np.ones(h) if variance[0] == 0 else variance / variance[0]
        # ETSModel's forecast: that of ExponentialSmoothing 0.13.5 leaves the last value out of the season when the season comes round to it.
        yield dict(name=name, y=y, alpha=a, betaStar=b, gamma=g, phi=phi, season=m, squares=fit.sse, ahead=np.asarray(done.forecast(h)),
                   ratios=ratio)


if __name__ == "__main__":
    write("proportion", "scipy.stats.binomtest(hits, n).proportion_ci(method='wilson')", proportions())
    write("net-promoter", "statsmodels DescrStatsW([100, 0, -100], weights of the answers with 3 added): mean, std / sqrt(sum_weights)", net_promoters())
    write("mean", "statsmodels DescrStatsW(y).tconfint_mean()", means())
    write("outlying", "scipy.stats.median_abs_deviation(y)", outlying())
    write("slope", "scipy.stats.theilslopes(y, days) and R 4.2.2 cor.test(method='kendall', exact=FALSE, continuity=TRUE); up to ten without ties by "
          "scipy.stats.kendalltau(method='exact') and its inversion", slopes())
    write("step", "statsmodels OLS(...).fit(cov_type='HAC', use_correction, use_t), CompareMeans.tconfint_diff(usevar='unequal'), "
          "scipy.stats.ttest_ind(equal_var=False)", steps())
    write("smoothing", "statsmodels, with a known start and given weights: ExponentialSmoothing's sse, and ETSModel's forecast and forecast_variance (over that of one step)",
          smoothings())
