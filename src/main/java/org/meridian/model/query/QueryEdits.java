package org.meridian.model.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.meridian.model.query.CityQuery.AllQuery;
import org.meridian.model.query.CityQuery.AnyQuery;
import org.meridian.model.query.CityQuery.NotQuery;

/**
 * Changes to one part of a query. A path says which: positions among the parts of joins, from the
 * outermost; an opposite adds no step to it.
 */
public final class QueryEdits {

  private QueryEdits() {}

  /**
   * The same query with a join outermost and without opposites of opposites, so that each part is a
   * line of an outline.
   */
  public static CityQuery opened(CityQuery query) {
    CityQuery plain = plain(query);
    return plain instanceof AllQuery || plain instanceof AnyQuery
        ? plain
        : new AllQuery(List.of(plain));
  }

  private static CityQuery plain(CityQuery query) {
    return switch (query) {
      case AllQuery all -> new AllQuery(all.parts().stream().map(QueryEdits::plain).toList());
      case AnyQuery any -> new AnyQuery(any.parts().stream().map(QueryEdits::plain).toList());
      case NotQuery not -> {
        CityQuery part = plain(not.part());
        yield part instanceof NotQuery doubled ? doubled.part() : new NotQuery(part);
      }
      default -> query;
    };
  }

  /** All parts, each before those that it joins; the query itself first. */
  public static List<QueryPart> outline(CityQuery query) {
    List<QueryPart> parts = new ArrayList<>();
    collect(query, List.of(), parts::add);
    return parts;
  }

  private static void collect(CityQuery query, List<Integer> path, Consumer<QueryPart> sink) {
    CityQuery plain = query instanceof NotQuery not ? not.part() : query;
    sink.accept(new QueryPart(path, plain, query instanceof NotQuery));
    List<CityQuery> parts = parts(plain);
    for (int at = 0; at < parts.size(); at++) {
      List<Integer> below = new ArrayList<>(path);
      below.add(at);
      collect(parts.get(at), below, sink);
    }
  }

  private static List<CityQuery> parts(CityQuery query) {
    return switch (query) {
      case AllQuery all -> all.parts();
      case AnyQuery any -> any.parts();
      default -> List.of();
    };
  }

  /**
   * Another part in the place of one.
   *
   * @param change takes the part with its opposite
   * @throws IllegalArgumentException if the path leads nowhere
   */
  public static CityQuery changed(
      CityQuery query, List<Integer> path, UnaryOperator<CityQuery> change) {
    if (path.isEmpty()) {
      return change.apply(query);
    }
    return joined(
        query,
        parts -> {
          List<CityQuery> next = new ArrayList<>(parts);
          int at = path.getFirst();
          next.set(at, changed(next.get(at), path.subList(1, path.size()), change));
          return next;
        });
  }

  /** One more part, last among those of a join. */
  public static CityQuery added(CityQuery query, List<Integer> join, CityQuery part) {
    return changed(
        query,
        join,
        whole ->
            joined(
                whole,
                parts -> {
                  List<CityQuery> next = new ArrayList<>(parts);
                  next.add(part);
                  return next;
                }));
  }

  /** One part less; a join that loses its last one stays, without parts. */
  public static CityQuery removed(CityQuery query, List<Integer> path) {
    return changed(
        query,
        path.subList(0, path.size() - 1),
        whole ->
            joined(
                whole,
                parts -> {
                  List<CityQuery> next = new ArrayList<>(parts);
                  next.remove((int) path.getLast());
                  return next;
                }));
  }

  /** A part becomes its opposite, or again what it was. */
  public static CityQuery turned(CityQuery query, List<Integer> path) {
    return changed(
        query, path, part -> part instanceof NotQuery not ? not.part() : new NotQuery(part));
  }

  /** The same parts joined by and, or by or. */
  public static CityQuery rejoined(CityQuery query, List<Integer> path, boolean isAll) {
    return changed(query, path, whole -> rejoined(whole, isAll));
  }

  private static CityQuery rejoined(CityQuery whole, boolean isAll) {
    if (whole instanceof NotQuery not) {
      return new NotQuery(rejoined(not.part(), isAll));
    }
    return isAll ? new AllQuery(parts(whole)) : new AnyQuery(parts(whole));
  }

  private static CityQuery joined(CityQuery query, UnaryOperator<List<CityQuery>> change) {
    return switch (query) {
      case AllQuery all -> new AllQuery(change.apply(all.parts()));
      case AnyQuery any -> new AnyQuery(change.apply(any.parts()));
      case NotQuery not -> new NotQuery(joined(not.part(), change));
      default -> throw new IllegalArgumentException("no part of " + query);
    };
  }
}
