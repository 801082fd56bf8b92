"""Runs commands in turns and prints, for each, medians: wall time, its ratio to the base of the same round, the same of processor time, and the peak of memory.

ratios.py ROUNDS EXPORT BASE NAME=COMMAND...   where BASE is one of the names
"""
import os, statistics, sys, time

rounds, export, base, *named = sys.argv[1:]
commands = dict(one.split("=", 1) for one in named)


def run(command):
    program = command.split()
    null = os.open(os.devnull, os.O_RDWR)
    started = time.perf_counter()
    child = os.posix_spawnp(program[0], program, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)])
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - started
    os.close(null)
    if status != 0:
        sys.exit(f"{command} ended with {os.waitstatus_to_exitcode(status)}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000


# Every round runs every command once, so that a busy machine slows all of them.
runs = {name: [] for name in commands}
for _ in range(int(rounds)):
    for name, command in commands.items():
        runs[name].append(run(command))

for name, mine in runs.items():
    wall = statistics.median(one[0] for one in mine)
    by_wall = statistics.median(one[0] / other[0] for one, other in zip(mine, runs[base]))
    by_processor = statistics.median(one[1] / other[1] for one, other in zip(mine, runs[base]))
    print(f"| {export} | {name} | {wall:.3f} s | {base} | {by_wall:.2f} | {by_processor:.2f} | {max(one[2] for one in mine):.0f} |", flush=True)
