/**
 * The addresses that a site has published and keeps: {@code addresses.yaml}, read into a {@link org.legible.publisher.ledger.Ledger},
 * and brought up to date by {@link org.legible.publisher.ledger.LedgerText}.
 */
package org.legible.publisher.ledger;
