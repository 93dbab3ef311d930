package org.meridian.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.meridian.model.Dataset;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.Note;
import org.meridian.model.period.Period;
import org.meridian.model.query.QueryDraft;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.scoring.IndexSettings;

/**
 * Everything that a user chose about the content of what is shown. Selection and viewport are no
 * part of it: hovering or panning never rescores.
 *
 * @param name the user's name for it, may be empty
 * @param datasetId the dataset it is about
 * @param year one that the dataset covers: from its first to its last
 * @param settings weights and methods
 * @param lockedNodes ids of nodes whose weight is locked
 * @param cities which cities views show
 * @param links which links views show
 * @param edits what-if values, applied in order
 * @param clusters how city clusters are found
 * @param groups named sets of cities of the user's own
 * @param notes words of the user's own
 * @param tiers how cities are sorted into tiers
 * @param sides which two sides are compared
 * @param query the question about cities that is being put together
 */
public record Scenario(
    String name,
    String datasetId,
    Period year,
    IndexSettings settings,
    Set<String> lockedNodes,
    CityFilter cities,
    LinkFilter links,
    List<ValueEdit> edits,
    ClusterSettings clusters,
    List<CityGroup> groups,
    List<Note> notes,
    TierSettings tiers,
    SidePair sides,
    QueryDraft query) {

  /** Copies the collections. */
  public Scenario {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(datasetId, "datasetId");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(cities, "cities");
    Objects.requireNonNull(links, "links");
    lockedNodes = Set.copyOf(lockedNodes);
    Objects.requireNonNull(clusters, "clusters");
    edits = List.copyOf(edits);
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
    Objects.requireNonNull(tiers, "tiers");
    Objects.requireNonNull(sides, "sides");
    Objects.requireNonNull(query, "query");
  }

  /** With the usual clusters, tiers and sides, without groups and notes. */
  public Scenario(
      String name,
      String datasetId,
      Period year,
      IndexSettings settings,
      Set<String> lockedNodes,
      CityFilter cities,
      LinkFilter links,
      List<ValueEdit> edits) {
    this(
        name,
        datasetId,
        year,
        settings,
        lockedNodes,
        cities,
        links,
        edits,
        ClusterSettings.USUAL,
        List.of(),
        List.of(),
        TierSettings.USUAL,
        SidePair.USUAL,
        QueryDraft.NONE);
  }

  /** How a dataset is opened: default year, published weights, default methods, no filters. */
  public static Scenario opening(Dataset dataset) {
    return new Scenario(
        "",
        dataset.id(),
        dataset.defaultYear(),
        IndexSettings.DEFAULT,
        Set.of(),
        CityFilter.ALL,
        LinkFilter.ALL,
        List.of());
  }

  /** The same under another name. */
  public Scenario withName(String changed) {
    return changed(draft -> draft.name = changed);
  }

  /** The same in another year. */
  public Scenario withYear(Period changed) {
    return changed(draft -> draft.year = changed);
  }

  /** The same with other weights and methods. */
  public Scenario withSettings(IndexSettings changed) {
    return changed(draft -> draft.settings = changed);
  }

  /** The same with other locks. */
  public Scenario withLockedNodes(Set<String> changed) {
    return changed(draft -> draft.lockedNodes = changed);
  }

  /** The same with other cities shown. */
  public Scenario withCities(CityFilter changed) {
    return changed(draft -> draft.cities = changed);
  }

  /** The same with other links shown. */
  public Scenario withLinks(LinkFilter changed) {
    return changed(draft -> draft.links = changed);
  }

  /** The same with other what-if values. */
  public Scenario withEdits(List<ValueEdit> changed) {
    return changed(draft -> draft.edits = changed);
  }

  /** The same with clusters found in another way. */
  public Scenario withClusters(ClusterSettings changed) {
    return changed(draft -> draft.clusters = changed);
  }

  /** The same with other groups. */
  public Scenario withGroups(List<CityGroup> changed) {
    return changed(draft -> draft.groups = changed);
  }

  /** The same with other notes. */
  public Scenario withNotes(List<Note> changed) {
    return changed(draft -> draft.notes = changed);
  }

  /** The same with cities sorted into tiers in another way. */
  public Scenario withTiers(TierSettings changed) {
    return changed(draft -> draft.tiers = changed);
  }

  /** The same with other sides to compare. */
  public Scenario withSides(SidePair changed) {
    return changed(draft -> draft.sides = changed);
  }

  /** The same with another question. */
  public Scenario withQuery(QueryDraft changed) {
    return changed(draft -> draft.query = changed);
  }

  private Scenario changed(Consumer<ScenarioDraft> change) {
    ScenarioDraft draft = new ScenarioDraft(this);
    change.accept(draft);
    return draft.finished();
  }

  /** A scenario while one of its parts is exchanged. */
  private static final class ScenarioDraft {
    private String name;
    private String datasetId;
    private Period year;
    private IndexSettings settings;
    private Set<String> lockedNodes;
    private CityFilter cities;
    private LinkFilter links;
    private List<ValueEdit> edits;
    private ClusterSettings clusters;
    private List<CityGroup> groups;
    private List<Note> notes;
    private TierSettings tiers;
    private SidePair sides;
    private QueryDraft query;

    ScenarioDraft(Scenario from) {
      name = from.name;
      datasetId = from.datasetId;
      year = from.year;
      settings = from.settings;
      lockedNodes = from.lockedNodes;
      cities = from.cities;
      links = from.links;
      edits = from.edits;
      clusters = from.clusters;
      groups = from.groups;
      notes = from.notes;
      tiers = from.tiers;
      sides = from.sides;
      query = from.query;
    }

    Scenario finished() {
      return new Scenario(
          name,
          datasetId,
          year,
          settings,
          lockedNodes,
          cities,
          links,
          edits,
          clusters,
          groups,
          notes,
          tiers,
          sides,
          query);
    }
  }
}
