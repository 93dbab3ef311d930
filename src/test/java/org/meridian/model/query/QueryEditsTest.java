package org.meridian.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.model.query.CityQuery.AllQuery;
import org.meridian.model.query.CityQuery.AnyQuery;
import org.meridian.model.query.CityQuery.GroupQuery;
import org.meridian.model.query.CityQuery.NotQuery;

/** Changes to single parts of a query. */
class QueryEditsTest {

  private static final CityQuery A = new GroupQuery("a");
  private static final CityQuery B = new GroupQuery("b");
  private static final CityQuery C = new GroupQuery("c");
  private static final CityQuery NESTED =
      new AllQuery(List.of(A, new NotQuery(new AnyQuery(List.of(B, new NotQuery(C))))));

  @Test
  void anOutlineHasEveryPartBeforeThoseThatItJoins() {
    assertThat(QueryEdits.outline(NESTED))
        .containsExactly(
            new QueryPart(List.of(), NESTED, false),
            new QueryPart(List.of(0), A, false),
            new QueryPart(List.of(1), new AnyQuery(List.of(B, new NotQuery(C))), true),
            new QueryPart(List.of(1, 0), B, false),
            new QueryPart(List.of(1, 1), C, true));
  }

  @Test
  void partsAreAddedTakenOutTurnedAndJoinedAnew() {
    assertThat(QueryEdits.added(NESTED, List.of(1), A))
        .isEqualTo(
            new AllQuery(List.of(A, new NotQuery(new AnyQuery(List.of(B, new NotQuery(C), A))))));
    assertThat(QueryEdits.removed(NESTED, List.of(1, 0)))
        .isEqualTo(new AllQuery(List.of(A, new NotQuery(new AnyQuery(List.of(new NotQuery(C)))))));
    assertThat(QueryEdits.removed(new AllQuery(List.of(A)), List.of(0)))
        .isEqualTo(new AllQuery(List.of()));
    assertThat(QueryEdits.turned(QueryEdits.turned(NESTED, List.of(1, 1)), List.of(1, 1)))
        .isEqualTo(NESTED);
    assertThat(QueryEdits.turned(NESTED, List.of(1)))
        .isEqualTo(new AllQuery(List.of(A, new AnyQuery(List.of(B, new NotQuery(C))))));
    assertThat(QueryEdits.rejoined(NESTED, List.of(1), true))
        .isEqualTo(
            new AllQuery(List.of(A, new NotQuery(new AllQuery(List.of(B, new NotQuery(C)))))));
    assertThat(QueryEdits.changed(NESTED, List.of(1, 1), part -> A))
        .isEqualTo(new AllQuery(List.of(A, new NotQuery(new AnyQuery(List.of(B, A))))));
  }

  @Test
  void aQueryOpensWithAJoinOutermostAndWithoutDoubledOpposites() {
    assertThat(QueryEdits.opened(A)).isEqualTo(new AllQuery(List.of(A)));
    assertThat(QueryEdits.opened(new NotQuery(new NotQuery(NESTED)))).isEqualTo(NESTED);
    assertThat(QueryEdits.opened(new NotQuery(A)))
        .isEqualTo(new AllQuery(List.of(new NotQuery(A))));
    assertThat(QueryEdits.opened(NESTED)).isEqualTo(NESTED);
  }

  @Test
  void aPathThatLeadsNowhereIsRefused() {
    assertThatThrownBy(() -> QueryEdits.turned(NESTED, List.of(0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
