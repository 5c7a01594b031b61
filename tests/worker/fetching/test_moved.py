from worker.fetching.moved import OVER_MS, Move, adopted, seen

HOUR = 3_600_000


def test_three_sightings_over_a_day_settle_it() -> None:
    move = None
    for hour, settled in [(0, None), (12, None), (23, None), (24, "https://new")]:
        move = seen(move, "https://new", hour * HOUR)
        assert adopted(move, hour * HOUR) == settled


def test_two_sightings_are_too_few_however_long_ago() -> None:
    assert adopted(Move("https://new", 0, 2), 100 * OVER_MS) is None
    assert adopted(None, 0) is None


def test_another_target_or_none_starts_all_over() -> None:
    assert seen(Move("https://a", 0, 5), "https://b", 7) == Move("https://b", 7, 1)
    assert seen(Move("https://a", 0, 5), None, 7) is None
