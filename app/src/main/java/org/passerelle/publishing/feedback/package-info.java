/// What came of what was published: who answered, where and how, and what it started.
///
/// It knows what others said and did there ({@link org.passerelle.publishing.feedback.Answers}), each thing once however
/// processes die; who they are, as far as the owner told or an address tells ({@link
/// org.passerelle.publishing.feedback.Respondents}); and how many, counted less and less often ({@link
/// org.passerelle.publishing.feedback.Measures}). Of people it knows, it tells the ledger, and announces that it changed. It
/// needs the channels connected, the deliveries made, and people. See decision 18.
@NullMarked
package org.passerelle.publishing.feedback;

import org.jspecify.annotations.NullMarked;
