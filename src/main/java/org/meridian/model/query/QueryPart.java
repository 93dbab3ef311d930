package org.meridian.model.query;

import java.util.List;
import org.meridian.model.query.CityQuery.AllQuery;
import org.meridian.model.query.CityQuery.AnyQuery;

/**
 * A part of a query as one line of its outline.
 *
 * @param path positions among the parts of joins, from the outermost; empty for that itself
 * @param plain the part without its opposite
 * @param isOpposite whether its opposite is meant
 */
public record QueryPart(List<Integer> path, CityQuery plain, boolean isOpposite) {

  /** Copies the list. */
  public QueryPart {
    path = List.copyOf(path);
  }

  /** Whether it joins others. */
  public boolean isJoin() {
    return plain instanceof AllQuery || plain instanceof AnyQuery;
  }

  /** The part as the query has it. */
  public CityQuery whole() {
    return isOpposite ? new CityQuery.NotQuery(plain) : plain;
  }
}
