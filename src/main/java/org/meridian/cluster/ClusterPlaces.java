package org.meridian.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.meridian.geo.sphere.UnitSphere;
import org.meridian.geo.sphere.VectorTree;
import org.meridian.model.City;

/**
 * The cities that take part in clustering: those in scope that have a place, numbered 0..n-1 in
 * code point order of their ids, so that nothing hangs on the order of rows. Immutable and
 * thread-safe; about 90 bytes a city.
 */
public final class ClusterPlaces {

  /** The order of ids in which ties are settled. */
  static final Comparator<String> CODE_POINTS = ClusterPlaces::compareIds;

  private final List<City> cities;
  private final int[] positions;
  private final double[] vectors;

  /** Longitude and latitude in degrees. */
  private final double[] degrees;

  private final VectorTree tree;
  private final List<City> unplaced;

  /**
   * The places of a dataset's cities.
   *
   * @param cities all cities of the dataset
   * @param inScope whether the city at a position takes part
   */
  public static ClusterPlaces of(List<City> cities, IntPredicate inScope) {
    int[] scope = IntStream.range(0, cities.size()).filter(inScope).toArray();
    int[] placed =
        IntStream.of(scope)
            .filter(position -> cities.get(position).isPlaced())
            .boxed()
            .sorted(Comparator.comparing(position -> cities.get(position).id(), CODE_POINTS))
            .mapToInt(Integer::intValue)
            .toArray();
    List<City> unplaced =
        IntStream.of(scope).mapToObj(cities::get).filter(city -> !city.isPlaced()).toList();
    return new ClusterPlaces(cities, placed, unplaced);
  }

  private ClusterPlaces(List<City> all, int[] positions, List<City> unplaced) {
    this.positions = positions;
    this.unplaced = unplaced;
    cities = IntStream.of(positions).mapToObj(all::get).toList();
    vectors = new double[3 * positions.length];
    degrees = new double[2 * positions.length];
    for (int place = 0; place < positions.length; place++) {
      City city = cities.get(place);
      degrees[2 * place] = city.longitude();
      degrees[2 * place + 1] = city.latitude();
      UnitSphere.vector(city.longitude(), city.latitude(), vectors, 3 * place);
    }
    tree = new VectorTree(vectors);
  }

  private static int compareIds(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int at = 0; at < common; at++) {
      char one = a.charAt(at);
      char other = b.charAt(at);
      if (one != other) {
        // Halves of pairs stand for code points above all others.
        boolean halves = Character.isSurrogate(one) == Character.isSurrogate(other);
        return halves ? Character.compare(one, other) : Character.isSurrogate(one) ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /** How many places there are. */
  public int size() {
    return positions.length;
  }

  /** The cities in scope that have no place, and so take no part. */
  public List<City> unplaced() {
    return unplaced;
  }

  /** The city at a place. */
  public City city(int place) {
    return cities.get(place);
  }

  /** Longitude of a place in degrees. */
  public double longitude(int place) {
    return degrees[2 * place];
  }

  /** Latitude of a place in degrees. */
  public double latitude(int place) {
    return degrees[2 * place + 1];
  }

  /** The position in the dataset of the city at a place. */
  public int position(int place) {
    return positions[place];
  }

  /** The values of the places out of a column over all cities of the dataset; NaN is missing. */
  public double[] values(double[] byPosition) {
    return IntStream.of(positions).mapToDouble(position -> byPosition[position]).toArray();
  }

  /** Great-circle distance of two places in kilometres on the mean sphere, 0..20015.2. */
  public double distanceKm(int a, int b) {
    double x = vectors[3 * a + 1] * vectors[3 * b + 2] - vectors[3 * a + 2] * vectors[3 * b + 1];
    double y = vectors[3 * a + 2] * vectors[3 * b] - vectors[3 * a] * vectors[3 * b + 2];
    double z = vectors[3 * a] * vectors[3 * b + 1] - vectors[3 * a + 1] * vectors[3 * b];
    double sine = Math.sqrt(x * x + y * y + z * z);
    return UnitSphere.EARTH_RADIUS_KM * Math.atan2(sine, cosine(a, b));
  }

  private double cosine(int a, int b) {
    return vectors[3 * a] * vectors[3 * b]
        + vectors[3 * a + 1] * vectors[3 * b + 1]
        + vectors[3 * a + 2] * vectors[3 * b + 2];
  }

  double x(int place) {
    return vectors[3 * place];
  }

  double y(int place) {
    return vectors[3 * place + 1];
  }

  double z(int place) {
    return vectors[3 * place + 2];
  }

  VectorTree tree() {
    return tree;
  }

  /**
   * The squared chord that surely reaches all places within a distance: a hair more than exact, so
   * that {@link #distanceKm} decides at the edge.
   */
  static double reach(double km) {
    double chord = 2 * Math.sin(Math.min(Math.PI, km / UnitSphere.EARTH_RADIUS_KM) / 2);
    return chord * chord * (1 + 1e-11) + 1e-28;
  }
}
