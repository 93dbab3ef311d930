package org.meridian.ui.query;

import java.util.List;
import java.util.function.UnaryOperator;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.QueryDraft;
import org.meridian.model.query.QueryEdits;
import org.meridian.ui.state.Explorer;

/** Changes the question that is being put together, each change a step of undo. */
final class QueryEditing {

  private final Explorer explorer;

  QueryEditing(Explorer explorer) {
    this.explorer = explorer;
  }

  void change(UnaryOperator<CityQuery> change) {
    explorer.commit(
        "query.step.changed", now -> now.withQuery(changed(now.query().opened(), change)));
  }

  private static QueryDraft changed(QueryDraft now, UnaryOperator<CityQuery> change) {
    return now.withQuery(change.apply(now.query()));
  }

  /** Another part in the place of one; its opposite is kept. */
  void put(List<Integer> path, CityQuery condition) {
    change(
        query ->
            QueryEdits.changed(
                query,
                path,
                part ->
                    part instanceof CityQuery.NotQuery
                        ? new CityQuery.NotQuery(condition)
                        : condition));
  }

  /** Asks anew, of no group. */
  void clear() {
    explorer.commit("query.step.cleared", now -> now.withQuery(QueryDraft.NONE));
  }
}
