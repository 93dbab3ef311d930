package org.meridian.model.groups;

import java.util.Objects;
import java.util.Set;
import org.meridian.model.query.CityQuery;

/** Which cities a group has. */
public sealed interface GroupRule {

  /**
   * Cities of one country, region or attribute.
   *
   * @param name {@link #COUNTRY}, {@link #REGION} or an attribute
   * @param value as in the file
   */
  record ByAttribute(String name, String value) implements GroupRule {

    /** Both must be there. */
    public ByAttribute {
      Objects.requireNonNull(value, "value");
      requireText(name);
    }
  }

  /**
   * Cities one by one.
   *
   * @param ids of the cities
   * @param fromSelection whether they were once selected, rather than listed in a file
   */
  record ByList(Set<String> ids, boolean fromSelection) implements GroupRule {

    /** Copies the set. */
    public ByList {
      ids = Set.copyOf(ids);
    }
  }

  /**
   * The members of a city cluster.
   *
   * @param cluster its identity
   * @param ids of its members when the group was made or last brought up to date
   */
  record ByCluster(String cluster, Set<String> ids) implements GroupRule {

    /** Copies the set. */
    public ByCluster {
      requireText(cluster);
      ids = Set.copyOf(ids);
    }
  }

  /**
   * A tier of cities by their scores, which follows the scores.
   *
   * @param node id of a node of the index; empty for the index
   * @param method jenks, quantile, equal or headtail
   * @param classes how many tiers, 2..9; a head/tail break ends by itself
   * @param tier from 1, the top
   */
  record ByTier(String node, String method, int classes, int tier) implements GroupRule {

    /** Checks the numbers. */
    public ByTier {
      Objects.requireNonNull(node, "node");
      requireText(method);
      if (tier < 1 || classes < 2 || classes > 9) {
        throw new IllegalArgumentException("tier " + tier + " of " + classes);
      }
    }
  }

  /**
   * The node cities of an economic corridor, and cities near its line.
   *
   * @param corridor id of the corridor
   * @param withinKm how far from the great circles through its nodes other cities may lie; 0 for
   *     node cities alone
   */
  record ByCorridor(String corridor, double withinKm) implements GroupRule {

    /**
     * Must be there.
     *
     * @throws IllegalArgumentException if the distance is below 0 or no number
     */
    public ByCorridor {
      requireText(corridor);
      if (!(withinKm >= 0 && withinKm < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("within " + withinKm + " km");
      }
    }

    /** The node cities alone. */
    public ByCorridor(String corridor) {
      this(corridor, 0);
    }
  }

  /**
   * The cities that a query means, which follow scores and values.
   *
   * @param query without conditions on what changed, which only a comparison knows
   */
  record ByQuery(CityQuery query) implements GroupRule {

    /**
     * Checks the query.
     *
     * @throws IllegalArgumentException if it asks for what changed
     */
    public ByQuery {
      if (query.asksForChange()) {
        throw new IllegalArgumentException("a group that hangs on a comparison");
      }
    }
  }

  /** Names the country of a city as an attribute. */
  String COUNTRY = "country";

  /** Names the region of a city as an attribute. */
  String REGION = "region";

  private static void requireText(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a rule without a name");
    }
  }
}
