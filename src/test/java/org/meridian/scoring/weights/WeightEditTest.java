package org.meridian.scoring.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.meridian.scoring.TestInput.group;
import static org.meridian.scoring.TestInput.leaf;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.model.IndexStructure;

class WeightEditTest {

  private final IndexStructure tree =
      new IndexStructure(
          group("index", leaf("a", 1), leaf("b", 2), leaf("c", 1), group("d", 0, leaf("e"))));

  private double[] shares(WeightSet weights) {
    return WeightEdit.percentages(tree, weights, IndexStructure.ROOT);
  }

  private WeightSet edit(String node, double percent, String... locked) {
    return WeightEdit.edit(tree, WeightSet.PUBLISHED, Set.of(locked), node, percent);
  }

  @Test
  void publishedWeightsAreShownInPercent() {
    assertThat(shares(WeightSet.PUBLISHED)).containsExactly(25, 50, 25, 0);
    assertThat(WeightEdit.percentage(tree, WeightSet.PUBLISHED, "b")).isEqualTo(50);
    assertThat(WeightEdit.percentage(tree, WeightSet.PUBLISHED, "e")).isEqualTo(100);
    assertThat(WeightEdit.percentage(tree, WeightSet.PUBLISHED, "index")).isEqualTo(100);
  }

  @Test
  void theEditedValueStaysAndTheOthersShareTheRestInProportion() {
    assertThat(shares(edit("a", 40))).containsExactly(40, 40, 20, 0);
    assertThat(shares(edit("a", 0)))
        .containsExactly(new double[] {0, 200 / 3.0, 100 / 3.0, 0}, within(1e-12));
  }

  @Test
  void lockedSiblingsKeepTheirShare() {
    assertThat(shares(edit("a", 40, "b"))).containsExactly(40, 50, 10, 0);
    assertThat(shares(edit("a", 80, "b"))).containsExactly(50, 50, 0, 0);
    assertThat(shares(edit("a", 80, "b", "c", "d"))).containsExactly(25, 50, 25, 0);
  }

  @Test
  void anEditedNodesOwnLockIsIgnored() {
    assertThat(shares(edit("a", 40, "a"))).containsExactly(40, 40, 20, 0);
  }

  @Test
  void siblingsThatHadNothingShareEqually() {
    WeightSet all = edit("a", 100);
    assertThat(shares(all)).containsExactly(100, 0, 0, 0);
    WeightSet less = WeightEdit.edit(tree, all, Set.of(), "a", 40);
    assertThat(shares(less)).containsExactly(40, 20, 20, 20);
  }

  @Test
  void valuesOutsideAreClampedAndNonsenseChangesNothing() {
    assertThat(shares(edit("a", 140))).containsExactly(100, 0, 0, 0);
    assertThat(shares(edit("a", -3))[0]).isZero();
    assertThat(edit("a", Double.NaN)).isEqualTo(WeightSet.PUBLISHED);
    assertThat(edit("index", 10)).isEqualTo(WeightSet.PUBLISHED);
    assertThatThrownBy(() -> edit("nowhere", 10)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOnlyChildKeepsAll() {
    WeightSet edited = edit("e", 30);
    assertThat(WeightEdit.percentage(tree, edited, "e")).isEqualTo(100);
  }

  @Test
  void equalAndResetActOnOneGroup() {
    WeightSet equal = WeightEdit.equal(tree, WeightSet.PUBLISHED, "index");
    assertThat(shares(equal)).containsExactly(25, 25, 25, 25);
    assertThat(WeightEdit.reset(tree, equal, "index")).isEqualTo(WeightSet.PUBLISHED);
    WeightSet other = new WeightSet(Map.of("e", 4.0));
    assertThat(WeightEdit.reset(tree, other, "index")).isEqualTo(other);
    assertThat(shares(WeightEdit.allEqual(tree))).containsExactly(25, 25, 25, 25);
  }

  @Test
  void thePercentageAskedForIsKeptExactly() {
    WeightSet edited = edit("b", 33.3);
    assertThat(edited.byNode()).containsEntry("b", 33.3);
    assertThat(shares(edited)[1]).isEqualTo(33.3, within(1e-12));
  }
}
