import { TellWhenRolesChange1700000000133 } from './1700000000133-tell-when-roles-change.js';
import { ElectProportionally1700000000126 } from './1700000000126-elect-proportionally.js';
import { CreateRegelverk1700000000125 } from './1700000000125-create-regelverk.js';
import { CreateRegister1700000000001 } from './1700000000001-create-register.js';
import { CreateTjansteplan1700000000003 } from './1700000000003-create-tjansteplan.js';
import { CreateEgnaVal1700000000004 } from './1700000000004-create-egna-val.js';
import { NamePeopleInCases1700000000005 } from './1700000000005-name-people-in-cases.js';
import { CreateHandlingsregister1700000000006 } from './1700000000006-create-handlingsregister.js';
import { CreateBeroende1700000000007 } from './1700000000007-create-beroende.js';
import { CreateTjansteplanVersion1700000000011 } from './1700000000011-create-tjansteplan-version.js';
import { CreateMote1700000000009 } from './1700000000009-create-mote.js';
import { CreateDelegationsbeslut1700000000015 } from './1700000000015-create-delegationsbeslut.js';
import { InvitedSeats1700000000020 } from './1700000000020-invited-seats.js';
import { CreateSammantrade1700000000013 } from './1700000000013-create-sammantrade.js';
import { IndexLedigaUppgifter1700000000090 } from './1700000000090-index-lediga-uppgifter.js';
import { FollowTheMeeting1700000000092 } from './1700000000092-follow-the-meeting.js';
import { ApproveProtocols1700000000100 } from './1700000000100-approve-protocols.js';
import { CreateAnslag1700000000101 } from './1700000000101-create-anslag.js';
import { ElectedSeats1700000000102 } from './1700000000102-elected-seats.js';
import { LightenCommands1700000000106 } from './1700000000106-lighten-commands.js';
import { RememberWhatHadNoRoom1700000000107 } from './1700000000107-remember-what-had-no-room.js';
import { OpenToThePublic1700000000105 } from './1700000000105-open-to-the-public.js';
import { RunTheRoom1700000000112 } from './1700000000112-run-the-room.js';
import { WriteTogether1700000000104 } from './1700000000104-write-together.js';
import { CreateBeslutskoppling1700000000103 } from './1700000000103-create-beslutskoppling.js';
import { CreateExpediering1700000000111 } from './1700000000111-create-expediering.js';
import { TakeOverNumberSeries1700000000113 } from './1700000000113-take-over-number-series.js';
import { RememberWhatLeftTheWeb1700000000115 } from './1700000000115-remember-what-left-the-web.js';
import { IndexHandlaggare1700000000114 } from './1700000000114-index-handlaggare.js';
import { ShareANumber1700000000120 } from './1700000000120-share-a-number.js';
import { SealWhatHasNoLog1700000000124 } from './1700000000124-seal-what-has-no-log.js';
import { SplitTheMoney1700000000122 } from './1700000000122-split-the-money.js';
import { ArchiveWhatComesAfter1700000000132 } from './1700000000132-archive-what-comes-after.js';
import { SealDocumentsAndTheWeb1700000000131 } from './1700000000131-seal-documents-and-the-web.js';
import { ShowTheVote1700000000129 } from './1700000000129-show-the-vote.js';
import { HoldCostsInCommon1700000000140 } from './1700000000140-hold-costs-in-common.js';
import { KeepTheOrderOfTemplates1700000000143 } from './1700000000143-keep-the-order-of-templates.js';
import { SealWhatADocumentIs1700000000142 } from './1700000000142-seal-what-a-document-is.js';
import { PublishEveryDecision1700000000121 } from './1700000000121-publish-every-decision.js';
import { SettleWhatStandsAgainstWhat1700000000144 } from './1700000000144-settle-what-stands-against-what.js';

/** Every migration in order; listed by import so that a build, a bundle and a test see the same ones. */
export const migrations = [
  CreateRegister1700000000001,
  CreateTjansteplan1700000000003,
  CreateEgnaVal1700000000004,
  NamePeopleInCases1700000000005,
  CreateHandlingsregister1700000000006,
  CreateBeroende1700000000007,
  CreateMote1700000000009,
  CreateTjansteplanVersion1700000000011,
  CreateSammantrade1700000000013,
  CreateDelegationsbeslut1700000000015,
  InvitedSeats1700000000020,
  IndexLedigaUppgifter1700000000090,
  FollowTheMeeting1700000000092,
  ApproveProtocols1700000000100,
  CreateAnslag1700000000101,
  ElectedSeats1700000000102,
  CreateBeslutskoppling1700000000103,
  WriteTogether1700000000104,
  OpenToThePublic1700000000105,
  LightenCommands1700000000106,
  RememberWhatHadNoRoom1700000000107,
  CreateExpediering1700000000111,
  RunTheRoom1700000000112,
  TakeOverNumberSeries1700000000113,
  RememberWhatLeftTheWeb1700000000115,
  IndexHandlaggare1700000000114,
  SealWhatHasNoLog1700000000124,
  CreateRegelverk1700000000125,
  PublishEveryDecision1700000000121,
  ElectProportionally1700000000126,
  ShareANumber1700000000120,
  SplitTheMoney1700000000122,
  SealDocumentsAndTheWeb1700000000131,
  ArchiveWhatComesAfter1700000000132,
  ShowTheVote1700000000129,
  TellWhenRolesChange1700000000133,
  SealWhatADocumentIs1700000000142,
  KeepTheOrderOfTemplates1700000000143,
  SettleWhatStandsAgainstWhat1700000000144,
  HoldCostsInCommon1700000000140,
];
