package org.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;

/** What holds for clusters of any places. */
final class ClusterCutProperties {

  /** Places in heaps, on both sides of the antimeridian and about a pole too. */
  private static List<City> cities(long seed, int count) {
    Random random = new Random(seed);
    double[][] heaps = {{10, 179.5}, {89, 0}, {-40, -70}, {45, 8}};
    List<City> cities = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      double[] heap = heaps[random.nextInt(heaps.length)];
      double lat = Math.clamp(heap[0] + 3 * random.nextGaussian(), -90, 90);
      double lon = heap[1] + 4 * random.nextGaussian();
      double turned = lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
      boolean isAgain = at > 0 && random.nextInt(10) == 0;
      City before = isAgain ? cities.get(random.nextInt(at)) : null;
      cities.add(
          new City(
              "c" + at,
              new LocalText("", ""),
              "",
              "",
              isAgain ? before.latitude() : lat,
              isAgain ? before.longitude() : turned,
              Map.of()));
    }
    return cities;
  }

  private static double[] scores(ClusterPlaces places) {
    double[] scores = new double[places.size()];
    for (int place = 0; place < scores.length; place++) {
      scores[place] = places.city(place).id().hashCode() % 7;
    }
    return scores;
  }

  private static Branches branches(ClusterPlaces places, double minimum) {
    ReachabilityTree tree =
        ReachabilityTree.of(places, minimum, DensityWeights.equal(places.size()), JoinBarrier.NONE);
    return Branches.of(tree, scores(places));
  }

  private static Map<String, String> memberships(List<City> cities, int minimum, double radius) {
    ClusterPlaces places = ClusterPlaces.of(cities, position -> true);
    ClusterSet set =
        ClusterSet.of(ClusterCut.at(branches(places, minimum), radius), scores(places));
    Map<String, String> found = new HashMap<>();
    for (int place = 0; place < places.size(); place++) {
      found.put(places.city(place).id(), set.cut().role(place) + " " + set.number(place));
    }
    return found;
  }

  @Property(seed = "12", tries = 60)
  void theOrderOfRowsChangesNothing(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int minimum,
      @ForAll @DoubleRange(min = 5, max = 900) double radius) {
    List<City> cities = cities(seed, 80);
    List<City> shuffled = new ArrayList<>(cities);
    Collections.shuffle(shuffled, new Random(seed + 1));
    assertThat(memberships(shuffled, minimum, radius))
        .isEqualTo(memberships(cities, minimum, radius));
  }

  @Property(seed = "17", tries = 60)
  void turningTheSphereChangesNothing(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int minimum,
      @ForAll @DoubleRange(min = 5, max = 900) double radius,
      @ForAll @DoubleRange(min = -180, max = 180) double angle) {
    List<City> cities = cities(seed, 80);
    Assume.that(!isNearAnyDistance(ClusterPlaces.of(cities, position -> true), radius));
    List<City> turned = cities.stream().map(city -> turned(city, angle)).toList();
    assertThat(memberships(turned, minimum, radius))
        .isEqualTo(memberships(cities, minimum, radius));
  }

  private static City turned(City city, double angle) {
    double longitude = city.longitude() + angle;
    double within =
        longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
    return new City(city.id(), city.name(), "", "", city.latitude(), within, Map.of());
  }

  /** Whether two places are as far apart as the radius, up to what a turn may change. */
  private static boolean isNearAnyDistance(ClusterPlaces places, double radius) {
    for (int one = 0; one < places.size(); one++) {
      for (int other = 0; other < one; other++) {
        if (Math.abs(places.distanceKm(one, other) - radius) < 1e-6) {
          return true;
        }
      }
    }
    return false;
  }

  @Property(seed = "13", tries = 60)
  void cutsAreWhatPlainDbscanFinds(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int minimum,
      @ForAll @DoubleRange(min = 5, max = 900) double radius) {
    ClusterPlaces places = ClusterPlaces.of(cities(seed, 90), position -> true);
    Branches branches = branches(places, minimum);
    ClusterCut cut = ClusterCut.at(branches, radius);
    PlainDbscan plain = new PlainDbscan(places, minimum, radius);
    Map<Integer, Integer> named = new HashMap<>();
    for (int place = 0; place < places.size(); place++) {
      assertThat(cut.role(place)).isEqualTo(plain.role(place));
      assertThat(cut.nearestCore(place)).isEqualTo(plain.nearestCore(place));
      if (plain.role(place) != CityRole.NOISE) {
        assertThat(named.computeIfAbsent(plain.cluster(place), any -> named.size() + 1))
            .isEqualTo(named.get(plain.cluster(place)));
        assertThat(cut.branch(place)).isEqualTo(cut.branch(plain.firstOf(plain.cluster(place))));
      }
    }
    Set<Integer> live = new HashSet<>();
    for (int place = 0; place < places.size(); place++) {
      live.add(cut.branch(place));
    }
    live.remove(-1);
    assertThat(live).hasSize(named.size());
    assertThat(branches.countAt(radius)).isEqualTo(named.size());
  }

  @Property(seed = "18", tries = 60)
  void weightedCutsAreWhatPlainDbscanFinds(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.3, max = 6) double minimum,
      @ForAll @DoubleRange(min = 5, max = 900) double radius)
      throws Exception {
    ClusterPlaces places = ClusterPlaces.of(cities(seed, 80), position -> true);
    Random random = new Random(seed);
    double[] values = new double[places.size()];
    Arrays.setAll(values, at -> random.nextInt(6) == 0 ? Double.NaN : random.nextInt(9));
    DensityWeights weights = DensityWeights.by(values);
    ReachabilityTree tree = ReachabilityTree.of(places, minimum, weights, JoinBarrier.NONE);
    ClusterCut cut = ClusterCut.at(Branches.of(tree, scores(places)), radius);
    PlainDbscan plain = new PlainDbscan(places, weights, minimum, radius);
    for (int place = 0; place < places.size(); place++) {
      assertThat(cut.role(place)).isEqualTo(plain.role(place));
      if (plain.role(place) != CityRole.NOISE) {
        assertThat(cut.branch(place)).isEqualTo(cut.branch(plain.firstOf(plain.cluster(place))));
      }
    }
  }

  @Property(seed = "19", tries = 40)
  void noiseIsAttachedToTheNearestCoreAndChangesNothingElse(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int minimum,
      @ForAll @DoubleRange(min = 5, max = 500) double radius,
      @ForAll @DoubleRange(min = 1, max = 3) double wider) {
    ClusterPlaces places = ClusterPlaces.of(cities(seed, 80), position -> true);
    Branches branches = branches(places, minimum);
    ClusterCut plain = ClusterCut.at(branches, radius);
    ClusterCut cut = ClusterCut.at(branches, radius, radius * wider);
    for (int place = 0; place < places.size(); place++) {
      if (plain.role(place) != CityRole.NOISE) {
        assertThat(cut.role(place)).isEqualTo(plain.role(place));
        assertThat(cut.branch(place)).isEqualTo(plain.branch(place));
        continue;
      }
      int nearest = nearestCore(plain, places, place, radius * wider);
      assertThat(cut.role(place)).isEqualTo(nearest < 0 ? CityRole.NOISE : CityRole.ATTACHED);
      if (nearest >= 0) {
        assertThat(cut.nearestCore(place)).isEqualTo(nearest);
        assertThat(cut.branch(place)).isEqualTo(cut.branch(nearest));
      }
    }
  }

  /** Of all cores, the nearest within some kilometres; of equal ones that of the lower id. */
  private static int nearestCore(ClusterCut cut, ClusterPlaces places, int place, double within) {
    int best = -1;
    for (int core = 0; core < places.size(); core++) {
      double km = places.distanceKm(place, core);
      boolean isCloser =
          best < 0
              || km < places.distanceKm(place, best)
              || km == places.distanceKm(place, best)
                  && places.city(core).id().compareTo(places.city(best).id()) < 0;
      best = cut.role(core) == CityRole.CORE && km <= within && isCloser ? core : best;
    }
    return best;
  }

  @Property(seed = "14", tries = 40)
  void coresAreNested(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int minimum,
      @ForAll @DoubleRange(min = 5, max = 500) double radius) {
    ClusterPlaces places = ClusterPlaces.of(cities(seed, 80), position -> true);
    ClusterCut cut = ClusterCut.at(branches(places, minimum), radius);
    ClusterCut wider = ClusterCut.at(branches(places, minimum), radius * 1.5);
    ClusterCut easier = ClusterCut.at(branches(places, minimum - 1), radius);
    for (int place = 0; place < places.size(); place++) {
      if (cut.role(place) == CityRole.CORE) {
        assertThat(wider.role(place)).isEqualTo(CityRole.CORE);
        assertThat(easier.role(place)).isEqualTo(CityRole.CORE);
      }
    }
  }

  @Property(seed = "15", tries = 30)
  void fewSettingsHaveNoBorder(
      @ForAll long seed, @ForAll @DoubleRange(min = 5, max = 900) double radius) {
    ClusterPlaces places = ClusterPlaces.of(cities(seed, 60), position -> true);
    ClusterCut one = ClusterCut.at(branches(places, 1), radius);
    ClusterCut two = ClusterCut.at(branches(places, 2), radius);
    for (int place = 0; place < places.size(); place++) {
      assertThat(one.role(place)).isEqualTo(CityRole.CORE);
      assertThat(two.role(place)).isNotEqualTo(CityRole.BORDER);
    }
  }

  @Property(seed = "16", tries = 30)
  void weightsOfOneAreNoWeights(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int minimum,
      @ForAll @DoubleRange(min = 5, max = 500) double radius)
      throws Exception {
    ClusterPlaces places = ClusterPlaces.of(cities(seed, 80), position -> true);
    double[] alike = new double[places.size()];
    Arrays.fill(alike, 7.5);
    ReachabilityTree tree =
        ReachabilityTree.of(places, minimum, DensityWeights.by(alike), JoinBarrier.NONE);
    ClusterCut weighted = ClusterCut.at(Branches.of(tree, scores(places)), radius);
    ClusterCut plain = ClusterCut.at(branches(places, minimum), radius);
    for (int place = 0; place < places.size(); place++) {
      assertThat(weighted.role(place)).isEqualTo(plain.role(place));
      assertThat(weighted.branch(place)).isEqualTo(plain.branch(place));
    }
  }
}
