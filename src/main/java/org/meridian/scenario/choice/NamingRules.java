package org.meridian.scenario.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.meridian.cluster.rows.KnownName;
import org.meridian.cluster.rows.LeadingRule;

/**
 * What makes the class of a cluster, and which names it may have.
 *
 * @param leading what makes a city lead
 * @param own known names of the user's, in order of preference; no id twice
 * @param forbidden ids of known names that are never used
 */
public record NamingRules(LeadingRule leading, List<KnownName> own, Set<String> forbidden) {

  /** The usual rule, and no name of the user's or against one. */
  public static final NamingRules USUAL = new NamingRules(LeadingRule.USUAL, List.of(), Set.of());

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if two names have one id
   */
  public NamingRules {
    Objects.requireNonNull(leading, "leading");
    own = List.copyOf(own);
    forbidden = Set.copyOf(forbidden);
    if (own.stream().map(KnownName::id).distinct().count() < own.size()) {
      throw new IllegalArgumentException("two known names of one id");
    }
  }

  /** The same with another rule of leading cities. */
  public NamingRules withLeading(LeadingRule changed) {
    return new NamingRules(changed, own, forbidden);
  }

  /** The same with other names of the user's. */
  public NamingRules withOwn(List<KnownName> changed) {
    return new NamingRules(leading, changed, forbidden);
  }

  /** The same with other names that are never used. */
  public NamingRules withForbidden(Set<String> changed) {
    return new NamingRules(leading, own, changed);
  }

  /**
   * The same with a known name that may be used, or never.
   *
   * @param id of a known name
   */
  public NamingRules allowing(String id, boolean isAllowed) {
    Set<String> changed = new HashSet<>(forbidden);
    if (isAllowed) {
      changed.remove(id);
    } else {
      changed.add(id);
    }
    return withForbidden(changed);
  }

  /** All names, those of the user's first: one takes the place of a shipped one of its id. */
  public List<KnownName> with(List<KnownName> shipped) {
    List<KnownName> all = new ArrayList<>(own);
    Set<String> ids = new HashSet<>();
    own.forEach(name -> ids.add(name.id()));
    shipped.stream().filter(name -> !ids.contains(name.id())).forEach(all::add);
    return all;
  }
}
