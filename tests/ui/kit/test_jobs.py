import threading
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.jobs import Job, Jobs


@pytest.fixture
def jobs(qapp):
    made = Jobs(qapp, threads=1, name="test")
    yield made
    made.stop()
    made.setParent(None)


def test_what_a_job_returns_arrives_on_the_thread_of_the_window(qtbot, jobs):
    where = []
    told = []

    def work(_job):
        where.append(threading.current_thread())
        return "done"

    with qtbot.waitSignal(jobs.ended):
        jobs.start(Job(work, done=lambda result: told.append((result, threading.current_thread()))))
    assert told == [("done", threading.main_thread())]
    assert where != [threading.main_thread()]


def test_jobs_of_one_thread_are_done_in_order(qtbot, jobs):
    told = []
    for number in range(20):
        jobs.start(Job(lambda _, number=number: number, done=told.append))
    qtbot.waitUntil(lambda: len(told) == 20)
    assert told == list(range(20))


def test_known_trouble_is_the_jobs_failure(qtbot, jobs):
    def work(_job):
        raise UserError("disk_full", path="/x")

    failed = []
    with qtbot.waitSignal(jobs.ended):
        jobs.start(Job(work, failed=failed.append))
    assert [each.code for each in failed] == ["disk_full"]


def test_a_fault_of_ours_goes_to_the_excepthook_and_fails_the_job(qtbot, jobs):
    def work(_job):
        raise ZeroDivisionError

    failed = []
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(jobs.ended):
        jobs.start(Job(work, failed=failed.append))
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert [each.code for each in failed] == ["unexpected_here"]


def test_a_job_that_is_cancelled_before_its_turn_is_not_done(qtbot, jobs):
    go, did, failed = threading.Event(), [], []
    jobs.start(Job(lambda _: go.wait(10)))
    second = jobs.start(Job(lambda _: did.append(1), failed=failed.append))
    second.cancel()
    go.set()
    qtbot.waitUntil(lambda: len(failed) == 1)
    assert failed[0].code == "cancelled"
    assert did == []


def test_progress_arrives_in_order_and_before_the_end(qtbot, jobs):
    told = []

    def work(job):
        for number in range(5):
            job.report(number, 5)

    jobs.start(
        Job(
            work,
            progress=lambda *each: told.append(each),
            done=lambda _: told.append("end"),
        )
    )
    qtbot.waitUntil(lambda: "end" in told)
    assert told == [*((number, 5) for number in range(5)), "end"]


@pytest.mark.parametrize("more", [(), (Qt.AlignmentFlag.AlignLeft,)])
def test_a_widget_that_is_gone_is_not_told(qtbot, jobs, more):
    class Shown(QLabel):
        def show_at(self, *values):
            self.setText(values[-1])

    label, go = Shown(), threading.Event()
    done = partial(label.show_at, *more) if more else label.show_at
    jobs.start(Job(lambda _: go.wait(10) and "late", done=done))
    with qtbot.waitSignal(jobs.ended):
        delete(label)
        go.set()


def test_nothing_is_delivered_once_they_are_stopped(qtbot, jobs):
    told = []
    jobs.start(Job(lambda _: "done", done=told.append))
    jobs.stop()
    qtbot.wait(10)
    assert told == []
