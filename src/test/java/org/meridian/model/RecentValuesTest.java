package org.meridian.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The last few values are kept, the one that was asked for longest ago goes first. */
class RecentValuesTest {

  private final List<String> made = new ArrayList<>();
  private final RecentValues<String, String> two = new RecentValues<>(2, Objects::equals);

  private String get(String key) {
    return two.get(
        key,
        () -> {
          made.add(key);
          return key + "!";
        });
  }

  @Test
  void aValueIsMadeOnceWhileItIsKept() {
    assertThat(get("a")).isEqualTo("a!");
    assertThat(get("a")).isEqualTo("a!");
    assertThat(made).containsExactly("a");
  }

  @Test
  void theOneAskedForLongestAgoIsDropped() {
    List.of("a", "b", "a", "c", "a", "b").forEach(this::get);
    assertThat(made).containsExactly("a", "b", "c", "b");
  }

  @Test
  void aValueThatIsPutStandsInPlaceOfTheOneBefore() {
    get("a");
    get("b");
    two.put("a", "other");
    assertThat(two.find("a")).contains("other");
    assertThat(two.find("b")).contains("b!");
    two.clear();
    assertThat(two.find("a")).isEmpty();
  }

  @Test
  void whatFailsToBeMadeIsNotKept() {
    assertThatThrownBy(
            () ->
                two.get(
                    "a",
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(two.find("a")).isEmpty();
  }

  @Property(seed = "20251126")
  void everyValueIsThatOfItsKey(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 6) Integer> keys,
      @ForAll @IntRange(min = 1, max = 5) int most) {
    RecentValues<Integer, Integer> squares = new RecentValues<>(most, Objects::equals);
    for (int key : keys) {
      assertThat(squares.get(key, () -> key * key)).isEqualTo(key * key);
    }
    assertThat(keys.stream().distinct().filter(key -> squares.find(key).isPresent()).count())
        .isEqualTo(Math.min(most, keys.stream().distinct().count()));
  }
}
