package org.meridian.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.meridian.model.Dataset;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.Note;
import org.meridian.model.period.Period;
import org.meridian.model.query.QueryDraft;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scenario.choice.OwnGroups;
import org.meridian.scenario.choice.ScenarioSubject;
import org.meridian.scenario.choice.ScoringChoices;
import org.meridian.scenario.choice.ShownFilters;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.scoring.IndexSettings;

/**
 * Everything that a user chose about the content of what is shown. Selection and viewport are no
 * part of it: hovering or panning never rescores.
 *
 * @param subject what a scenario is about
 * @param scoring how scores are made
 * @param shown which cities and links views show
 * @param clusters how city clusters are found
 * @param own what the user added
 * @param asked what tables beside the ranking ask
 */
public record Scenario(
    ScenarioSubject subject,
    ScoringChoices scoring,
    ShownFilters shown,
    ClusterSettings clusters,
    OwnGroups own,
    AskedTables asked) {

  /** Nothing may be null. */
  public Scenario {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(scoring, "scoring");
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(clusters, "clusters");
    Objects.requireNonNull(own, "own");
    Objects.requireNonNull(asked, "asked");
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
        new ScenarioSubject(name, datasetId, year),
        new ScoringChoices(settings, lockedNodes, edits),
        new ShownFilters(cities, links),
        ClusterSettings.USUAL,
        new OwnGroups(List.of(), List.of()),
        new AskedTables(TierSettings.USUAL, SidePair.USUAL, QueryDraft.NONE));
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
    return with(new ScenarioSubject(changed, subject.datasetId(), subject.year()));
  }

  /** The same in another year. */
  public Scenario withYear(Period changed) {
    return with(new ScenarioSubject(subject.name(), subject.datasetId(), changed));
  }

  /** The same with other weights and methods. */
  public Scenario withSettings(IndexSettings changed) {
    return with(new ScoringChoices(changed, scoring.lockedNodes(), scoring.edits()));
  }

  /** The same with other locks. */
  public Scenario withLockedNodes(Set<String> changed) {
    return with(new ScoringChoices(scoring.settings(), changed, scoring.edits()));
  }

  /** The same with other cities shown. */
  public Scenario withCities(CityFilter changed) {
    return with(new ShownFilters(changed, shown.links()));
  }

  /** The same with other links shown. */
  public Scenario withLinks(LinkFilter changed) {
    return with(new ShownFilters(shown.cities(), changed));
  }

  /** The same with other what-if values. */
  public Scenario withEdits(List<ValueEdit> changed) {
    return with(new ScoringChoices(scoring.settings(), scoring.lockedNodes(), changed));
  }

  /** The same with clusters found in another way. */
  public Scenario withClusters(ClusterSettings changed) {
    return new Scenario(subject, scoring, shown, changed, own, asked);
  }

  /** The same with other groups. */
  public Scenario withGroups(List<CityGroup> changed) {
    return with(new OwnGroups(changed, own.notes()));
  }

  /** The same with other notes. */
  public Scenario withNotes(List<Note> changed) {
    return with(new OwnGroups(own.groups(), changed));
  }

  /** The same with cities sorted into tiers in another way. */
  public Scenario withTiers(TierSettings changed) {
    return with(new AskedTables(changed, asked.sides(), asked.query()));
  }

  /** The same with other sides to compare. */
  public Scenario withSides(SidePair changed) {
    return with(new AskedTables(asked.tiers(), changed, asked.query()));
  }

  /** The same with another question. */
  public Scenario withQuery(QueryDraft changed) {
    return with(new AskedTables(asked.tiers(), asked.sides(), changed));
  }

  private Scenario with(ScenarioSubject changed) {
    return new Scenario(changed, scoring, shown, clusters, own, asked);
  }

  private Scenario with(ScoringChoices changed) {
    return new Scenario(subject, changed, shown, clusters, own, asked);
  }

  private Scenario with(ShownFilters changed) {
    return new Scenario(subject, scoring, changed, clusters, own, asked);
  }

  private Scenario with(OwnGroups changed) {
    return new Scenario(subject, scoring, shown, clusters, changed, asked);
  }

  private Scenario with(AskedTables changed) {
    return new Scenario(subject, scoring, shown, clusters, own, changed);
  }

  /** The user's name for it, may be empty. */
  public String name() {
    return subject.name();
  }

  /** The dataset it is about. */
  public String datasetId() {
    return subject.datasetId();
  }

  /** One that the dataset covers: from its first to its last. */
  public Period year() {
    return subject.year();
  }

  /** Weights and methods. */
  public IndexSettings settings() {
    return scoring.settings();
  }

  /** Ids of nodes whose weight is locked. */
  public Set<String> lockedNodes() {
    return scoring.lockedNodes();
  }

  /** Which cities views show. */
  public CityFilter cities() {
    return shown.cities();
  }

  /** Which links views show. */
  public LinkFilter links() {
    return shown.links();
  }

  /** What-if values, applied in order. */
  public List<ValueEdit> edits() {
    return scoring.edits();
  }

  /** Named sets of cities of the user's own. */
  public List<CityGroup> groups() {
    return own.groups();
  }

  /** Words of the user's own. */
  public List<Note> notes() {
    return own.notes();
  }

  /** How cities are sorted into tiers. */
  public TierSettings tiers() {
    return asked.tiers();
  }

  /** Which two sides are compared. */
  public SidePair sides() {
    return asked.sides();
  }

  /** The question about cities that is being put together. */
  public QueryDraft query() {
    return asked.query();
  }
}
