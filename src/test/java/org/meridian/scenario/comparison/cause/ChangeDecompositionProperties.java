package org.meridian.scenario.comparison.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.ShippedSides;
import org.meridian.scenario.comparison.SideComparison;

/** What must hold of the shares of any change. */
class ChangeDecompositionProperties {

  private static final Offset<Double> EXACT = within(1e-9);
  private static final int ALL = 0b1111;

  private static SideComparison between(RandomSides made, int things) {
    Scenario a = made.plain(RandomSides.BEFORE);
    Scenario b = made.plain((things & 1) == 0 ? RandomSides.BEFORE : RandomSides.AFTER);
    b = (things & 2) == 0 ? b : made.otherWeights(b);
    b = (things & 4) == 0 ? b : made.otherMethods(b);
    return made.compare(a, (things & 8) == 0 ? b : made.fewerCities(b));
  }

  private static void sums(SideComparison comparison, ChangeShares shares) {
    for (int row = 0; row < comparison.rows().size(); row++) {
      ComparedRow compared = comparison.rows().get(row);
      if (shares.isKnown(row)) {
        ExactFraction places = ExactFraction.ZERO;
        double score = 0;
        for (int part = 0; part < shares.parts().size(); part++) {
          places = places.plus(shares.places(part, row).orElseThrow());
          score += shares.score(part, row);
        }
        assertThat(score).isCloseTo(compared.difference(), EXACT);
        assertThat(places).isEqualTo(ExactFraction.of(compared.change().orElseThrow()));
      }
    }
  }

  @Property(seed = "14031", tries = 60)
  void sharesAddUpToTheDifference(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = ALL) int things) {
    SideComparison comparison = between(new RandomSides(seed, 12, 3, 2, 0.05), things);
    ChangeShares shares = ChangeDecomposition.of(comparison).things();

    sums(comparison, shares);
    assertThat(shares.parts()).hasSize(4);
  }

  @Property(seed = "14032", tries = 40)
  void whatDoesNotDifferHasNoShareAndTheOnlyThingHasAll(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = ALL) int things) {
    SideComparison comparison = between(new RandomSides(seed, 10, 3, 2, 0), things);
    ChangeDecomposition decomposition = ChangeDecomposition.of(comparison);
    ChangeShares shares = decomposition.things();
    for (ChangeThing thing : ChangeThing.values()) {
      int part = shares.parts().indexOf(ChangePart.of(thing));
      boolean differs =
          (things
                      >> List.of(
                              ChangeThing.DATA,
                              ChangeThing.WEIGHTS,
                              ChangeThing.METHODS,
                              ChangeThing.MEMBERSHIP)
                          .indexOf(thing)
                  & 1)
              == 1;
      assertThat(decomposition.differing().contains(thing)).isEqualTo(differs);
      for (int row = 0; row < comparison.rows().size(); row++) {
        if (shares.isKnown(row) && !differs) {
          assertThat(shares.score(part, row)).isZero();
          assertThat(shares.places(part, row).orElseThrow().isZero()).isTrue();
        } else if (shares.isKnown(row) && Integer.bitCount(things) == 1) {
          assertThat(shares.score(part, row))
              .isCloseTo(comparison.rows().get(row).difference(), EXACT);
        }
      }
    }
  }

  @Property(seed = "14033", tries = 30)
  void exchangedSidesChangeTheSigns(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = ALL) int things) {
    RandomSides made = new RandomSides(seed, 9, 3, 2, 0.05);
    SideComparison there = between(made, things);
    SideComparison back = SideComparison.of(there.b(), there.a(), city -> List.of(city.id()));
    ChangeShares shares = ChangeDecomposition.of(there).things();
    ChangeShares turned = ChangeDecomposition.of(back).things();
    for (int row = 0; row < there.rows().size(); row++) {
      int same = positionOf(back, there.rows().get(row));
      assertThat(turned.isKnown(same)).isEqualTo(shares.isKnown(row));
      for (int part = 0; part < 4 && shares.isKnown(row); part++) {
        assertThat(turned.score(part, same)).isCloseTo(-shares.score(part, row), EXACT);
        assertThat(turned.places(part, same).orElseThrow())
            .isEqualTo(shares.places(part, row).orElseThrow().negated());
      }
    }
  }

  private static int positionOf(SideComparison comparison, ComparedRow row) {
    return comparison.rows().stream().map(ComparedRow::city).toList().indexOf(row.city());
  }

  @Property(seed = "14034", tries = 25)
  void partsOfTheDataAddUpToItAndIndicatorsToTheirPart(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = ALL) int things) {
    SideComparison comparison = between(new RandomSides(seed, 9, 3, 2, 0.05), things | 1);
    ChangeDecomposition decomposition = ChangeDecomposition.of(comparison);
    ChangeShares whole = decomposition.things();
    ChangeShares parts = decomposition.byPart().orElseThrow();

    addsUp(whole, whole.parts().indexOf(ChangePart.of(ChangeThing.DATA)), parts, comparison);
    for (int part = 0; part < parts.parts().size(); part++) {
      ChangeShares below = decomposition.within(parts.parts().get(part).node()).orElseThrow();
      assertThat(below.parts()).hasSize(2);
      addsUp(parts, part, below, comparison);
    }
    assertThat(decomposition.within("d0i0")).isEmpty();
  }

  private static void addsUp(
      ChangeShares above, int at, ChangeShares below, SideComparison comparison) {
    for (int row = 0; row < comparison.rows().size(); row++) {
      if (above.isKnown(row) && below.isKnown(row)) {
        double score = 0;
        ExactFraction places = ExactFraction.ZERO;
        for (int part = 0; part < below.parts().size(); part++) {
          score += below.score(part, row);
          places = places.plus(below.places(part, row).orElseThrow());
        }
        assertThat(score).isCloseTo(above.score(at, row), EXACT);
        assertThat(places).isEqualTo(above.places(at, row).orElseThrow());
      }
    }
  }

  @Property(seed = "14035", tries = 15)
  void manyPartsAreSharedOutByTheirPoints(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 7) int others) {
    SideComparison comparison =
        between(new RandomSides(seed, 8, 10, 1, 0.05), 2 * others & 0b1010 | 1);
    ChangeDecomposition decomposition = ChangeDecomposition.of(comparison);
    ChangeShares whole = decomposition.things();
    ChangeShares parts = decomposition.byPart().orElseThrow();
    for (int row = 0; row < comparison.rows().size(); row++) {
      if (whole.isKnown(row)) {
        double score = 0;
        for (int part = 0; part < parts.parts().size(); part++) {
          score += parts.score(part, row);
          assertThat(parts.places(part, row)).isEmpty();
        }
        assertThat(score).isCloseTo(whole.score(0, row), EXACT);
      }
    }
  }

  @Property(seed = "14036", tries = 20)
  void aCityThatAnotherDatasetLacksIsMembershipAlone(@ForAll long seed) {
    RandomSides made = new RandomSides(seed, 10, 3, 2, 0);
    Dataset shorter = made.shorter();
    SideComparison comparison =
        SideComparison.of(
            made.side(made.plain(RandomSides.AFTER)),
            ScoredSide.of(new ScenarioEngine().evaluate(shorter, Scenario.opening(shorter))),
            city -> List.of(city.id()));
    ChangeDecomposition decomposition = ChangeDecomposition.of(comparison);

    sums(comparison, decomposition.things());
    assertThat(decomposition.differing()).containsExactly(ChangeThing.MEMBERSHIP);
    assertThat(comparison.rows(ComparedRow.Presence.GONE)).hasSize(1);
  }

  @Example
  void whatCannotBeTakenApartSaysWhy() {
    SideComparison listed =
        ShippedSides.compare(
            ShippedSides.rankings(2022, "dynamic_cities"),
            ShippedSides.listed(ShippedSides.RANKINGS, "dynamic_cities@2019"));
    SideComparison others =
        ShippedSides.compare(
            ShippedSides.rankings(2022, "dynamic_cities"),
            ShippedSides.scored(
                ShippedSides.INDEX_2021, Scenario.opening(ShippedSides.INDEX_2021)));

    assertThat(ChangeDecomposition.refusal(listed))
        .contains(ChangeDecomposition.DecompositionRefusal.PUBLISHED);
    assertThat(ChangeDecomposition.refusal(others))
        .contains(ChangeDecomposition.DecompositionRefusal.OTHER_TREE);
    assertThatThrownBy(() -> ChangeDecomposition.of(listed))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void aCityThatIsMissingBetweenTheSidesHasNoShares() {
    SideComparison comparison = between(new RandomSides(14, 12, 3, 2, 0), 0b1001);
    ChangeShares shares = ChangeDecomposition.of(comparison).things();
    for (int row = 0; row < comparison.rows().size(); row++) {
      boolean both = comparison.rows().get(row).presence() == ComparedRow.Presence.BOTH;
      assertThat(shares.isKnown(row)).isEqualTo(both);
      assertThat(shares.places(0, row).isPresent()).isEqualTo(both);
    }
    assertThat(comparison.rows(ComparedRow.Presence.GONE)).hasSize(2);
  }
}
