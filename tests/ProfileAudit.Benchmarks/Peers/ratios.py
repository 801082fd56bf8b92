"""Medians of what "ratios" measured: per command the wall time, its ratio to the base of the same round, and the peak of memory."""
import statistics, sys

export, base, path = sys.argv[1:]
rounds = {}
for line in open(path):
    name, start, end, user, system, peak = line.split()
    rounds.setdefault(name, []).append((float(end) - float(start), float(user) + float(system), int(peak) / 1000))
for name, runs in rounds.items():
    wall = statistics.median(run[0] for run in runs)
    by_wall = statistics.median(run[0] / other[0] for run, other in zip(runs, rounds[base]))
    by_cpu = statistics.median(run[1] / max(other[1], 0.005) for run, other in zip(runs, rounds[base]))
    print(f"| {export} | {name} | {wall:.2f} s | {base} | {by_wall:.2f} | {by_cpu:.2f} | {max(run[2] for run in runs):.0f} |")
