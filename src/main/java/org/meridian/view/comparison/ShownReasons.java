package org.meridian.view.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.scenario.comparison.cause.ChangeShares;
import org.meridian.view.content.TextInLanguage;

/**
 * Shares of each change as columns of a comparison. Immutable.
 *
 * @param reasons why each city changed its place
 * @param unit what shares are counted in
 */
public record ShownReasons(ChangeReasons reasons, ShareUnit unit) {

  /** The tables of shares that there are: the four things, then the data by parts of the index. */
  public List<ChangeShares> tables() {
    return Stream.of(reasons.things(), reasons.parts()).flatMap(Optional::stream).toList();
  }

  /** Why there are no columns, or none of parts; empty if all are there. */
  public Optional<TextInLanguage> note() {
    if (reasons.refusal().isPresent()) {
      return reasons.refusal().map(why -> TextInLanguage.key("compare.why.refused." + why.name()));
    }
    return reasons.parts().isEmpty()
        ? Optional.of(TextInLanguage.key("compare.shares.whole"))
        : Optional.empty();
  }
}
