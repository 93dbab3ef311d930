package org.meridian.model.query;

import java.util.List;
import java.util.Objects;

/**
 * The question that is being put together.
 *
 * @param query which cities it means
 * @param group id of the group that it was opened from; empty where it is a new one
 */
public record QueryDraft(CityQuery query, String group) {

  /** Asks nothing yet. */
  public static final QueryDraft NONE = new QueryDraft(new CityQuery.AllQuery(List.of()), "");

  /** Both must be there. */
  public QueryDraft {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(group, "group");
  }

  /** The same with a join outermost, as an outline shows it. */
  public QueryDraft opened() {
    return withQuery(QueryEdits.opened(query));
  }

  /** The same group by another query. */
  public QueryDraft withQuery(CityQuery other) {
    return new QueryDraft(other, group);
  }
}
