package org.meridian.scenario;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.query.CityQuery;

/**
 * Which cities of a result a query means. A name that the dataset lacks means no city, and so does
 * a change where nothing is compared, and a group that means itself in the end.
 */
public final class QueryMembers {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

  /** So many digits are exact as a double. */
  private static final int PLAIN_DIGITS = 15;

  private final ScenarioResult result;
  private final Optional<Changes> changes;
  private final Set<String> asked;

  /**
   * What changed since the side that the result is compared with, by position of the city.
   *
   * @param places places gained; NaN where a side does not rank it
   * @param points points gained; NaN where a side has no score
   */
  public record Changes(double[] places, double[] points) {}

  private QueryMembers(ScenarioResult result, Optional<Changes> changes, Set<String> asked) {
    this.result = result;
    this.changes = changes;
    this.asked = asked;
  }

  /** Whether each city of the dataset is meant. */
  public static boolean[] of(ScenarioResult result, CityQuery query) {
    return new QueryMembers(result, Optional.empty(), Set.of()).members(query);
  }

  /** The same where the result is compared with another side. */
  public static boolean[] of(ScenarioResult result, CityQuery query, Changes changes) {
    return new QueryMembers(result, Optional.of(changes), Set.of()).members(query);
  }

  /** The numbers that a condition compares, by position of the city; NaN is missing. */
  public static double[] numbers(ScenarioResult result, CityQuery.Measure measure, String of) {
    return columnOf(new QueryMembers(result, Optional.empty(), Set.of()), measure, of);
  }

  /** The same where the result is compared with another side. */
  public static double[] numbers(
      ScenarioResult result, CityQuery.Measure measure, String of, Changes changes) {
    return columnOf(new QueryMembers(result, Optional.of(changes), Set.of()), measure, of);
  }

  private static double[] columnOf(QueryMembers members, CityQuery.Measure measure, String of) {
    IntToDoubleFunction numbers = members.numbers(measure, of);
    return IntStream.range(0, members.count()).mapToDouble(numbers).toArray();
  }

  /**
   * The members of a group, which may rest on other groups.
   *
   * @param asked ids of the groups that rest on this one; none of them is looked at again
   */
  static boolean[] ofGroup(ScenarioResult result, CityGroup group, Set<String> asked) {
    if (!(group.rule() instanceof GroupRule.ByQuery rule)) {
      return GroupMembers.of(result, group);
    }
    Set<String> further = new HashSet<>(asked);
    further.add(group.id());
    return new QueryMembers(result, Optional.empty(), further).members(rule.query());
  }

  private boolean[] members(CityQuery query) {
    return switch (query) {
      case CityQuery.AllQuery all -> joined(all.parts(), true);
      case CityQuery.AnyQuery any -> joined(any.parts(), false);
      case CityQuery.NotQuery not -> opposite(members(not.part()));
      case CityQuery.NumberQuery number -> numbers(number);
      case CityQuery.TextQuery text -> texts(text);
      case CityQuery.GroupQuery group -> group(group.group());
    };
  }

  /** Joins parts by and, or by or. */
  private boolean[] joined(List<CityQuery> parts, boolean isAnd) {
    boolean[] members = new boolean[count()];
    Arrays.fill(members, isAnd);
    for (CityQuery part : parts) {
      boolean[] own = members(part);
      for (int city = 0; city < members.length; city++) {
        members[city] = isAnd ? members[city] && own[city] : members[city] || own[city];
      }
    }
    return members;
  }

  private static boolean[] opposite(boolean[] members) {
    for (int city = 0; city < members.length; city++) {
      members[city] = !members[city];
    }
    return members;
  }

  private boolean[] group(String id) {
    Optional<CityGroup> found = asked.contains(id) ? Optional.empty() : result.group(id);
    return found.map(group -> ofGroup(result, group, asked)).orElseGet(this::nobody);
  }

  private boolean[] texts(CityQuery.TextQuery query) {
    boolean[] members = nobody();
    for (int city = 0; city < members.length; city++) {
      members[city] =
          result
              .dataset()
              .city(city)
              .fact(query.attribute())
              .filter(query.values()::contains)
              .isPresent();
    }
    return members;
  }

  private boolean[] numbers(CityQuery.NumberQuery query) {
    IntToDoubleFunction numbers = numbers(query.measure(), query.of());
    boolean[] members = nobody();
    for (int city = 0; city < members.length; city++) {
      members[city] = query.relation().holds(numbers.applyAsDouble(city), query.limit());
    }
    return members;
  }

  private IntToDoubleFunction numbers(CityQuery.Measure measure, String of) {
    return switch (measure) {
      case SCORE -> scores(of);
      case RANK -> ranks(of);
      case KNOWN -> {
        IntToDoubleFunction scores = scores(of);
        yield city -> Double.isNaN(scores.applyAsDouble(city)) ? 0 : 1;
      }
      case VALUE -> values(of);
      case NUMBER -> city -> number(result.dataset().city(city).attributes().get(of));
      case PLACES_GAINED -> changes.map(c -> at(c.places())).orElse(city -> Double.NaN);
      case POINTS_GAINED -> changes.map(c -> at(c.points())).orElse(city -> Double.NaN);
    };
  }

  private static IntToDoubleFunction at(double... column) {
    return city -> city < column.length ? column[city] : Double.NaN;
  }

  private int node(String id) {
    return id.isEmpty()
        ? IndexStructure.ROOT
        : result.dataset().structure().position(id).orElse(-1);
  }

  private IntToDoubleFunction scores(String id) {
    int node = node(id);
    return node < 0 ? city -> Double.NaN : at(result.cities().scores(node));
  }

  private IntToDoubleFunction ranks(String id) {
    int node = node(id);
    if (node < 0) {
      return city -> Double.NaN;
    }
    int[] ranks = result.cities().ranking(node).ranks();
    return city -> ranks[city] == 0 ? Double.NaN : ranks[city];
  }

  private IntToDoubleFunction values(String indicator) {
    return result
        .dataset()
        .values(result.scenario().year())
        .column(indicator)
        .map(QueryMembers::at)
        .orElse(city -> Double.NaN);
  }

  /** An attribute as a number; NaN where it is none. */
  public static double number(String text) {
    if (text != null && !text.isEmpty() && text.length() <= PLAIN_DIGITS) {
      long whole = whole(text);
      if (whole >= 0) {
        return whole;
      }
    }
    return text != null && NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
  }

  /** A number of digits alone, read without looking twice; -1 where there is more to it. */
  private static long whole(String text) {
    long whole = 0;
    for (int at = 0; at < text.length(); at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      whole = 10 * whole + digit;
    }
    return whole;
  }

  private boolean[] nobody() {
    return new boolean[count()];
  }

  private int count() {
    return result.dataset().cities().size();
  }
}
