package org.meridian.dataprep.place;

/**
 * One city of the list of 516, placed on the map where that is possible.
 *
 * @param id stable identifier, shared by all datasets
 * @param nameEn English name without qualifier
 * @param nameZh Chinese name without qualifier
 * @param qualifierEn English words that tell it from a namesake, else empty
 * @param qualifierZh the same in Chinese
 * @param country two-letter code
 * @param region continent under which the list has it
 * @param place where it is, or null if open
 * @param matched how the place was found: exact name, alternate name, by hand or open
 * @param note what should be known about the match, else empty
 * @param noteZh the same in Chinese
 */
public record ListedCity(
    String id,
    String nameEn,
    String nameZh,
    String qualifierEn,
    String qualifierZh,
    String country,
    String region,
    Place place,
    String matched,
    String note,
    String noteZh) {

  /** Whether the city could be placed. */
  public boolean isPlaced() {
    return place != null;
  }

  /** The same city under its final identifier. */
  public ListedCity withId(String newId) {
    return new ListedCity(
        newId,
        nameEn,
        nameZh,
        qualifierEn,
        qualifierZh,
        country,
        region,
        place,
        matched,
        note,
        noteZh);
  }
}
