import type { Rule } from '../rule';
import { checkAnswers } from './answers';
import { checkAttributeForm } from './attribute-form';
import { checkAttributes } from './attributes';
import { checkBareNumbers } from './bare-numbers';
import { checkComponentContents } from './component-contents';
import { checkComponentNames } from './component-names';
import { checkComponentParents } from './component-parents';
import { checkDates } from './dates';
import { checkEmptySections } from './empty-sections';
import { checkExceptions } from './exceptions';
import { checkFactValues } from './fact-values';
import { checkFinderDeadlines } from './finder-deadlines';
import { checkFinderFields } from './finder-fields';
import { checkFinderLost } from './finder-lost';
import { checkFinderPrepare } from './finder-prepare';
import { checkFinderRequests } from './finder-requests';
import { checkFinderWays } from './finder-ways';
import { checkFrontmatter } from './frontmatter';
import { checkHeadings } from './headings';
import { checkLeads } from './leads';
import { checkLinks } from './links';
import { checkLoggedIn } from './logged-in';
import { checkComponentRequirements } from './component-requirements';
import { checkPageFields } from './page-fields';
import { checkPlainText } from './plain-text';
import { checkRegistries } from './registries';
import { checkReferences } from './references';
import { checkSameIds } from './same-ids';
import { checkShortAddresses } from './short-addresses';
import { checkStages } from './stages';
import { checkUnknownFiles } from './unknown-files';
import { checkTerms } from './terms';
import { checkTranslations } from './translations';
import { checkUniqueIds } from './unique-ids';
import { checkWording } from './wording';
import { checkWordless } from './wordless';

/** All rules that content is held to. Each looks at the whole and knows nothing of the others. */
export const rules: readonly Rule[] = [
	checkFrontmatter,
	checkRegistries,
	checkUnknownFiles,
	checkTranslations,
	checkPageFields,
	checkDates,
	checkComponentNames,
	checkComponentParents,
	checkComponentContents,
	checkAttributeForm,
	checkAttributes,
	checkStages,
	checkPlainText,
	checkHeadings,
	checkEmptySections,
	checkWordless,
	checkUniqueIds,
	checkWording,
	checkTerms,
	checkLeads,
	checkAnswers,
	checkSameIds,
	checkReferences,
	checkFactValues,
	checkExceptions,
	checkComponentRequirements,
	checkLinks,
	checkBareNumbers,
	checkFinderFields,
	checkFinderDeadlines,
	checkFinderWays,
	checkFinderLost,
	checkFinderRequests,
	checkFinderPrepare,
	checkLoggedIn,
	checkShortAddresses,
];
