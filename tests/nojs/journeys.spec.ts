import { describeJourneys } from '../support/journeys';

describeJourneys();
