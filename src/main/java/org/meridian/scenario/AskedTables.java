package org.meridian.scenario;

import java.util.Objects;
import org.meridian.model.query.QueryDraft;
import org.meridian.scenario.choice.TierSettings;

/**
 * What tables beside the ranking ask.
 *
 * @param tiers how cities are sorted into tiers
 * @param sides which two sides are compared
 * @param query the question about cities that is being put together
 */
public record AskedTables(TierSettings tiers, SidePair sides, QueryDraft query) {

  /** Checks that nothing is null. */
  public AskedTables {
    Objects.requireNonNull(tiers, "tiers");
    Objects.requireNonNull(sides, "sides");
    Objects.requireNonNull(query, "query");
  }
}
