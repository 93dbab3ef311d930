package org.meridian.flow.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.meridian.flow.groups.LinkResilience.PartSums;
import org.meridian.flow.groups.LinkResilience.TwoYears;
import org.meridian.model.LinkTable;

/** Links of groups between two years, with the members that each year gives them. */
class OwnMembersTest {

  private static final int CITIES = 6;

  /** Strengths from each city to each; whole, so that sums are exact, or missing. */
  @Provide
  Arbitrary<List<Double>> strengths() {
    return Arbitraries.integers()
        .between(-1, 9)
        .map(each -> each < 0 ? Double.NaN : each)
        .list()
        .ofSize(CITIES * CITIES);
  }

  private static TwoYears years(List<Double> before, List<Double> after) {
    return new TwoYears(table(), values(before), table(), values(after));
  }

  private static LinkTable table() {
    int[] from = IntStream.range(0, CITIES * CITIES).map(at -> at / CITIES).toArray();
    int[] to = IntStream.range(0, CITIES * CITIES).map(at -> at % CITIES).toArray();
    return new LinkTable(true, from, to, Map.of());
  }

  private static double[] values(List<Double> strengths) {
    return strengths.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static int[] array(List<Integer> groups) {
    return groups.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean isIn(int[] groupOf, int link, int part) {
    int from = groupOf[link / CITIES];
    int to = groupOf[link % CITIES];
    return from == 1 && to == part || to == 1 && from == part;
  }

  /** The sums of one part by their definition, pair by pair. */
  private static PartSums defined(
      List<Double> before, List<Double> after, int[] groupBefore, int[] groupAfter, int part) {
    double[] sums = new double[3];
    for (int link = 0; link < CITIES * CITIES; link++) {
      boolean was = isIn(groupBefore, link, part) && !before.get(link).isNaN();
      boolean is = isIn(groupAfter, link, part) && !after.get(link).isNaN();
      sums[0] += was ? before.get(link) : 0;
      sums[1] += is ? after.get(link) : 0;
      sums[2] += was && is ? Math.min(before.get(link), after.get(link)) : 0;
    }
    return new PartSums(sums[0], sums[1], sums[2]);
  }

  @Property(tries = 200, seed = "42")
  void everyPartIsAsDefinedAndGainsAndKeepsWhatItRecovers(
      @ForAll("strengths") List<Double> before,
      @ForAll("strengths") List<Double> after,
      @ForAll @Size(CITIES) List<@IntRange(max = 3) Integer> first,
      @ForAll @Size(CITIES) List<@IntRange(max = 4) Integer> second) {
    LinkResilience links = LinkResilience.of(years(before, after), array(first), array(second), 1);
    PartSums nothing = new PartSums(0, 0, 0);

    for (int part = 0; part <= 4; part++) {
      assertThat(links.byPartner().getOrDefault(part, nothing))
          .isEqualTo(defined(before, after, array(first), array(second), part));
    }
    for (PartSums sums : List.of(links.all(), links.inside(), links.toGroups(), links.toRest())) {
      assertThat(sums.kept()).isBetween(0.0, sums.before());
      if (sums.before() > 0) {
        assertThat(sums.keptShare()).isBetween(0.0, 1.0);
        assertThat(sums.keptShare() + sums.gainedShare()).isCloseTo(sums.recovery(), within(1e-12));
      }
    }
  }

  @Property(tries = 200, seed = "42")
  void equalMembersGiveTheFiguresOfMembersOfTheFirstYear(
      @ForAll("strengths") List<Double> before,
      @ForAll("strengths") List<Double> after,
      @ForAll @Size(CITIES) List<@IntRange(max = 3) Integer> groups) {
    int[] fixed = array(groups);
    TwoYears years = years(before, after);
    Map<Integer, PartSums> own = LinkResilience.of(years, fixed, fixed.clone(), 1).byPartner();

    assertThat(own).isEqualTo(LinkResilience.of(years, fixed, 1).byPartner());
    own.forEach(
        (part, sums) -> assertThat(sums).isEqualTo(defined(before, after, fixed, fixed, part)));
  }

  @Property(tries = 100, seed = "42")
  void aGroupThatIsNotFollowedKeepsWhatItHadAndHasNoOtherFigures(
      @ForAll("strengths") List<Double> before,
      @ForAll("strengths") List<Double> after,
      @ForAll @Size(CITIES) List<@IntRange(max = 3) Integer> groups) {
    TwoYears years = years(before, after);
    LinkResilience followed = LinkResilience.of(years, array(groups), 1);
    LinkResilience gone = LinkResilience.unfollowed(years, array(groups), 1);

    assertThat(gone.all().before()).isEqualTo(followed.all().before());
    assertThat(gone.all().after()).isNaN();
    assertThat(gone.inside().keptShare()).isNaN();
    assertThat(gone.toGroups().gainedShare()).isNaN();
    assertThat(gone.toRest().recovery()).isNaN();
    assertThat(gone.partnersKept(1)).isNaN();
  }
}
